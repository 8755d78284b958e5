package closewright.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element where it stands in the text, so that the text can be edited around it. */
public final class XmlElement {

    private final String name;
    private final int start;
    private final List<XmlAttribute> attributes;
    private final Map<String, String> namespaces;
    private final List<XmlElement> children = new ArrayList<>();
    private int openEnd;
    private int closeStart;
    private int end;

    XmlElement(String name, int start, List<XmlAttribute> attributes, Map<String, String> namespaces) {
        this.name = name;
        this.start = start;
        this.attributes = attributes;
        this.namespaces = namespaces;
    }

    void opened(int at) {
        openEnd = at;
        closed(at, at);
    }

    void closed(int from, int to) {
        closeStart = from;
        end = to;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    /** The name as written, with its prefix. */
    String name() {
        return name;
    }

    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, empty where there is none. */
    public String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    public String namespace() {
        return namespaces.getOrDefault(prefix().replace(":", ""), "");
    }

    /** The prefixes that may be used inside this element, with what they stand for. */
    public Map<String, String> namespaces() {
        return namespaces;
    }

    int start() {
        return start;
    }

    /** Behind the opening tag. */
    public int openEnd() {
        return openEnd;
    }

    /** Before the closing tag; the end where there is none. */
    int closeStart() {
        return closeStart;
    }

    public int end() {
        return end;
    }

    /** Whether it is written as one tag that opens and closes. */
    public boolean selfClosing() {
        return openEnd == end;
    }

    public List<XmlElement> children() {
        return children;
    }

    /** The children of that local name in the namespace of this element. */
    public Stream<XmlElement> children(String localName) {
        return children.stream()
                .filter(child ->
                        child.localName().equals(localName) && child.namespace().equals(namespace()));
    }

    public Optional<XmlElement> child(String localName) {
        return children(localName).findFirst();
    }

    public Optional<XmlAttribute> attribute(String attributeName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(attributeName))
                .findFirst();
    }

    public Optional<String> value(String attributeName) {
        return attribute(attributeName).map(XmlAttribute::value);
    }

    /** The value of an attribute in a namespace, whatever its prefix. */
    public Optional<String> value(String attributeNamespace, String localName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().endsWith(":" + localName))
                .filter(attribute -> attributeNamespace.equals(namespaces.get(
                        attribute.name().substring(0, attribute.name().indexOf(':')))))
                .map(XmlAttribute::value)
                .findFirst();
    }

    /** Whether a boolean attribute is set. */
    public boolean isOn(String attributeName) {
        return value(attributeName)
                .filter(value -> value.trim().matches("1|true|on"))
                .isPresent();
    }
}
