package closewright.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML as a stream; document types and outside entities are refused. */
final class Xml {

    /** Ends a parse early: enough was seen. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1;
    }

    /** Elements by their local names; prefixes and namespaces differ between writers and mean nothing here. */
    abstract static class Handler extends DefaultHandler {
        private static final int DEEPEST = 200;
        private int depth;

        abstract void start(String name, Attributes attributes) throws SAXException;

        void end(String name) throws SAXException {}

        @Override
        public final void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (++depth > DEEPEST) {
                throw new SAXException("elements are nested more than " + DEEPEST + " deep");
            }
            start(local(qName), attributes);
        }

        @Override
        public final void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            end(local(qName));
        }
    }

    private final SAXParserFactory factory;

    Xml() {
        try {
            factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("the Java runtime has no safe XML parser", broken);
        }
    }

    void read(InputStream in, Handler handler) throws IOException, SAXException {
        try {
            SAXParser parser = factory.newSAXParser();
            parser.parse(new InputSource(in), handler);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("the Java runtime has no safe XML parser", broken);
        } catch (Enough enough) {
            // what was wanted has been read
        }
    }

    static String local(String qualified) {
        int colon = qualified.indexOf(':');
        return colon < 0 ? qualified : qualified.substring(colon + 1);
    }

    /** An attribute by its local name; an empty text where it is missing. */
    static String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (local(attributes.getQName(i)).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
