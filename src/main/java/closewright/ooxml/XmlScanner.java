package closewright.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the elements of a text that is known to be well-formed and to have no document type. */
final class XmlScanner {

    private static final String SPACE = " \t\r\n";

    private final String text;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int at;

    private XmlScanner(String text) {
        this.text = text;
    }

    static XmlElement scan(String text) {
        XmlScanner scanner = new XmlScanner(text);
        while ((scanner.at = text.indexOf('<', scanner.at)) >= 0) {
            scanner.markup();
        }
        return Objects.requireNonNull(scanner.root);
    }

    private void markup() {
        if (skipped("<!--", "-->") || skipped("<![CDATA[", "]]>") || skipped("<?", "?>")) {
            return;
        }
        if (text.charAt(at + 1) == '/') {
            close();
        } else {
            open();
        }
    }

    private boolean skipped(String from, String to) {
        if (!text.startsWith(from, at)) {
            return false;
        }
        at = text.indexOf(to, at + from.length()) + to.length();
        return true;
    }

    private void close() {
        int from = at;
        at = text.indexOf('>', at) + 1;
        open.removeLast().closed(from, at);
    }

    private void open() {
        int start = at;
        String name = word(at + 1, SPACE + "/>");
        at += 1 + name.length();
        List<XmlAttribute> attributes = attributes();
        XmlElement element =
                new XmlElement(name, start, attributes, declared(attributes), Optional.ofNullable(open.peekLast()));
        boolean selfClosing = text.charAt(at) == '/';
        at += selfClosing ? 2 : 1;
        element.opened(at);
        place(element, selfClosing);
    }

    private void place(XmlElement element, boolean selfClosing) {
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getLast().add(element);
        }
        if (!selfClosing) {
            open.addLast(element);
        }
    }

    private List<XmlAttribute> attributes() {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (skipSpace(); text.charAt(at) != '/' && text.charAt(at) != '>'; skipSpace()) {
            attributes.add(attribute());
        }
        return attributes;
    }

    private XmlAttribute attribute() {
        String name = word(at, SPACE + "=");
        at = text.indexOf('=', at) + 1;
        skipSpace();
        int from = at + 1;
        int to = text.indexOf(text.charAt(at), from);
        at = to + 1;
        return new XmlAttribute(name, XmlText.unescaped(text.substring(from, to)), from, to);
    }

    private static Map<String, String> declared(List<XmlAttribute> attributes) {
        Map<String, String> declared = new HashMap<>();
        for (XmlAttribute attribute : attributes) {
            if (attribute.name().equals("xmlns") || attribute.name().startsWith("xmlns:")) {
                declared.put(attribute.name().replaceFirst("^xmlns:?", ""), attribute.value());
            }
        }
        return declared.isEmpty() ? Map.of() : declared;
    }

    private String word(int from, String ends) {
        int to = from;
        while (ends.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private void skipSpace() {
        while (SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
