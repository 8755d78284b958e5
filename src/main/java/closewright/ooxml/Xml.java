package closewright.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML as a stream; document types and outside entities are refused. */
public final class Xml {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Ends a parse early: enough was seen. */
    public static final class Enough extends SAXException {
        private static final long serialVersionUID = 1;
    }

    /** Takes elements by their local names; prefixes and namespaces differ between writers and mean nothing here. */
    public static class Handler {

        protected void start(String name, Attributes attributes) throws SAXException {}

        protected void end(String name) throws SAXException {}

        protected void text(char[] characters, int start, int length) {}
    }

    private static final class Elements extends DefaultHandler {

        private final Handler handler;
        private final int deepest;
        private int depth;

        Elements(Handler handler, int deepest) {
            this.handler = handler;
            this.deepest = deepest;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (++depth > deepest) {
                throw new SAXException("elements are nested more than " + deepest + " deep");
            }
            handler.start(local(qName), attributes);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            handler.end(local(qName));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            handler.text(characters, start, length);
        }
    }

    private final SAXParserFactory factory;
    private final int deepest;

    /** @param deepest how many elements may stand inside one another */
    Xml(int deepest) {
        this.deepest = deepest;
        try {
            factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("the Java runtime has no safe XML parser", broken);
        }
    }

    void read(InputStream in, Handler handler) throws PackageException {
        try {
            factory.newSAXParser().parse(new InputSource(in), new Elements(handler, deepest));
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("the Java runtime has no safe XML parser", broken);
        } catch (Enough enough) {
            // what was wanted has been read
        } catch (IOException | SAXException broken) {
            throw PackageException.of(broken);
        }
    }

    private static String local(String qualified) {
        int colon = qualified.indexOf(':');
        return colon < 0 ? qualified : qualified.substring(colon + 1);
    }

    /** An attribute by its local name; an empty text where it is missing. */
    public static String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (local(attributes.getQName(i)).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /** A count or an index; the other number where there is none. */
    public static int number(Attributes attributes, String name, int otherwise) {
        String value = attribute(attributes, name).trim();
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }

    /** Whether an attribute is set to true, in any of the ways to write it. */
    public static boolean isOn(Attributes attributes, String name) {
        return attribute(attributes, name).trim().matches("1|true|on");
    }
}
