package closewright.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of XML that is edited as text: every byte that no edit touches stays as it is. */
public final class XmlDocument {

    private record Edit(int from, int to, String replacement) {}

    private final byte[] mark;
    private final Charset charset;
    private final String text;
    private final XmlElement root;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<XmlElement, StringBuilder> appended = new LinkedHashMap<>();

    private XmlDocument(byte[] mark, Charset charset, String text) {
        this.mark = mark;
        this.charset = charset;
        this.text = text;
        this.root = XmlScanner.scan(text);
    }

    /** @param name the part, for messages */
    public static XmlDocument parse(String name, byte[] bytes) throws IOException {
        WellFormed.check(name, bytes);
        XmlEncoding encoding = XmlEncoding.of(bytes);
        int from = encoding.markLength();
        String text = new String(bytes, from, bytes.length - from, encoding.charset());
        if (!Arrays.equals(text.getBytes(encoding.charset()), Arrays.copyOfRange(bytes, from, bytes.length))) {
            throw new IOException(name + ": its characters do not fit its encoding");
        }
        return new XmlDocument(Arrays.copyOf(bytes, from), encoding.charset(), text);
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

    public byte[] bytes() {
        List<Edit> all = new ArrayList<>(edits);
        appended.forEach((parent, xml) -> all.add(appending(parent, xml.toString())));
        all.sort(Comparator.comparingInt(Edit::from));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes(edited(all).getBytes(charset));
        return bytes.toByteArray();
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
