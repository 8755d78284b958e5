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
    private final Map<String, String> declared;
    private final Optional<XmlElement> parent;
    private final List<XmlElement> children = new ArrayList<>();
    private int openEnd;
    private int closeStart;
    private int end;

    /** @param declared the namespaces that the element itself declares, by their prefixes */
    XmlElement(
            String name,
            int start,
            List<XmlAttribute> attributes,
            Map<String, String> declared,
            Optional<XmlElement> parent) {
        this.name = name;
        this.start = start;
        this.attributes = attributes;
        this.declared = declared;
        this.parent = parent;
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
        return namespace(prefix().replace(":", "")).orElse("");
    }

    /** What a prefix stands for inside this element. */
    private Optional<String> namespace(String wanted) {
        String own = declared.get(wanted);
        return own == null ? parent.flatMap(outer -> outer.namespace(wanted)) : Optional.of(own);
    }

    /** A prefix that stands for a namespace inside this element: of several the first of the alphabet. */
    public Optional<String> prefixOf(String namespace) {
        return Stream.iterate(Optional.of(this), Optional::isPresent, one -> one.flatMap(inner -> inner.parent))
                .flatMap(one -> one.orElseThrow().declared.keySet().stream())
                .filter(one -> !one.isEmpty()
                        && namespace(one).filter(namespace::equals).isPresent())
                .min(String::compareTo);
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

    /** The value of an attribute that is written with a prefix, whatever that is. */
    public Optional<String> prefixed(String localName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().endsWith(":" + localName))
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
