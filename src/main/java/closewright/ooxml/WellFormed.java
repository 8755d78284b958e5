package closewright.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Refuses what is no XML, and what has a document type (with the entities that could be declared there). */
final class WellFormed {

    private WellFormed() {}

    static void check(String name, byte[] bytes) throws IOException {
        try {
            factory().newSAXParser().parse(new ByteArrayInputStream(bytes), new DefaultHandler());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(name + " is damaged: " + firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static SAXParserFactory factory() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
