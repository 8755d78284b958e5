package closewright.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of XML that is edited as text: every byte that no edit touches stays as it is. */
public final class XmlDocument {

    private record Edit(int from, int to, String replacement) {}

    private final String name;
    private final byte[] bytes;
    private final XmlEncoding encoding;
    private final String text;
    private final XmlElement root;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<XmlElement, StringBuilder> appended = new LinkedHashMap<>();

    private XmlDocument(String name, byte[] bytes, XmlEncoding encoding) {
        this.name = name;
        this.bytes = bytes;
        this.encoding = encoding;
        this.text = new String(bytes, encoding.markLength(), bytes.length - encoding.markLength(), encoding.charset());
        this.root = XmlScanner.scan(text);
    }

    /**
     * @param name the part, for messages
     * @param bytes well-formed XML without a document type
     */
    static XmlDocument of(String name, byte[] bytes) throws PackageException {
        return new XmlDocument(name, bytes, XmlEncoding.of(name, bytes));
    }

    /** A new part. */
    public static XmlDocument made(String xml) {
        return new XmlDocument("", xml.getBytes(StandardCharsets.UTF_8), new XmlEncoding(StandardCharsets.UTF_8, 0));
    }

    public XmlElement root() {
        return root;
    }

    /** The element as written. */
    public String source(XmlElement element) {
        return text.substring(element.start(), element.end());
    }

    /** The text inside an element that has no elements in it. */
    public String content(XmlElement element) {
        return XmlText.unescaped(text.substring(element.openEnd(), element.closeStart()));
    }

    public void insert(int at, String xml) {
        edits.add(new Edit(at, at, xml));
    }

    public void setContent(XmlElement element, String content) {
        edits.add(new Edit(element.openEnd(), element.closeStart(), XmlText.escaped(content)));
    }

    public void setAttribute(XmlAttribute attribute, String value) {
        edits.add(new Edit(attribute.from(), attribute.to(), XmlText.escaped(value)));
    }

    public void remove(XmlElement element) {
        edits.add(new Edit(element.start(), element.end(), ""));
    }

    /** Adds XML behind the last child. */
    public void append(XmlElement parent, String xml) {
        appended.computeIfAbsent(parent, none -> new StringBuilder()).append(xml);
    }

    public boolean isEdited() {
        return !edits.isEmpty() || !appended.isEmpty();
    }

    /** The document as edited. */
    public byte[] bytes() throws PackageException {
        checkEncoding();
        List<Edit> all = new ArrayList<>(edits);
        appended.forEach((parent, xml) -> all.add(appending(parent, xml.toString())));
        all.sort(Comparator.comparingInt(Edit::from));
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(bytes, 0, encoding.markLength());
        result.writeBytes(edited(all).getBytes(encoding.charset()));
        return result.toByteArray();
    }

    /** Whether what no edit touches comes out as it came in. */
    private void checkEncoding() throws PackageException {
        byte[] original = Arrays.copyOfRange(bytes, encoding.markLength(), bytes.length);
        if (!Arrays.equals(text.getBytes(encoding.charset()), original)) {
            throw new PackageException("the characters of the part " + name + " do not fit its encoding");
        }
    }

    private Edit appending(XmlElement parent, String xml) {
        return parent.selfClosing()
                ? new Edit(parent.end() - 2, parent.end(), ">" + xml + "</" + parent.name() + ">")
                : new Edit(parent.closeStart(), parent.closeStart(), xml);
    }

    private String edited(List<Edit> sorted) {
        StringBuilder result = new StringBuilder(text.length() + 4096);
        int done = 0;
        for (Edit edit : sorted) {
            result.append(text, done, edit.from()).append(edit.replacement());
            done = edit.to();
        }
        return result.append(text, done, text.length()).toString();
    }
}
