package closewright.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a large part element by element, without document types and entities. */
public final class XmlStream implements Closeable {

    private final String part;
    private final InputStream in;
    private final XMLStreamReader reader;

    public XmlStream(String part, PackageFile file) throws IOException {
        this.part = part;
        this.in = file.stream(part);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw damaged(e);
        }
    }

    /** Goes on to the next element that opens; false at the end of the part. */
    public boolean next() throws IOException {
        return next("");
    }

    /** Goes on to the next element that opens; false where the named one closes. */
    public boolean next(String closing) throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT && name().equals(closing)) {
                    return false;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    public String name() {
        return reader.getLocalName();
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).map(String::trim);
    }

    /** The text inside the element that was opened last, which must hold no elements. */
    public String text() throws IOException {
        try {
            return reader.getElementText();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The text of a string item: of all its runs, without phonetic hints. */
    public String string() throws IOException {
        String closing = name();
        StringBuilder string = new StringBuilder();
        while (next(closing)) {
            if (name().equals("rPh")) {
                skip("rPh");
            } else if (name().equals("t")) {
                string.append(text());
            }
        }
        return string.toString();
    }

    private void skip(String closing) throws IOException {
        boolean inside = true;
        while (inside) {
            inside = next(closing);
        }
    }

    private IOException damaged(XMLStreamException e) {
        return new IOException(part + " is damaged: its XML cannot be read", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
