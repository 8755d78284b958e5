package closewright.excel.graft;

import closewright.ooxml.PackageException;
import closewright.ooxml.XmlDocument;
import closewright.ooxml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the numbered lists of the styles part (fonts, fills …): looked up and appended to, never renumbered. */
final class StyleList {

    private final XmlDocument document;
    private final String name;
    private final Optional<XmlElement> element;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final StringBuilder added = new StringBuilder();
    private int count;

    StyleList(XmlDocument document, String name) throws PackageException {
        this.document = document;
        this.name = name;
        this.element = document.root().child(name);
        for (XmlElement child : element.map(XmlElement::children).orElse(List.of())) {
            found(child);
        }
    }

    /** Alternative contents of one element count once: each must hold as many children as the others. */
    private void found(XmlElement child) throws PackageException {
        if (!child.localName().equals("AlternateContent")) {
            indexes.putIfAbsent(document.source(child), count++);
            return;
        }
        int[] sizes = child.children().stream()
                .mapToInt(branch -> branch.children().size())
                .distinct()
                .toArray();
        if (sizes.length > 1) {
            throw new PackageException("the styles part offers alternatives of different length in " + name);
        }
        count += sizes.length == 0 ? 0 : sizes[0];
    }

    /** The elements of the list as found. */
    Optional<XmlElement> element() {
        return element;
    }

    int size() {
        return count;
    }

    /** The number of the entry that is written so; it is appended where there is none. */
    int index(String xml) {
        String written = prefixed(xml);
        Integer standing = indexes.get(written);
        if (standing != null) {
            return standing;
        }
        added.append(written);
        indexes.put(written, count);
        return count++;
    }

    /** Fills a list that is missing or empty with the entries that every workbook must have. */
    void require(String... entries) {
        for (int i = count; i < entries.length; i++) {
            indexes.putIfAbsent(prefixed(entries[i]), count++);
            added.append(prefixed(entries[i]));
        }
    }

    /** Writes what was added; a list that is missing is put behind the given place. */
    void write(int behind) {
        if (added.isEmpty()) {
            return;
        }
        if (element.isPresent()) {
            document.append(element.get(), added.toString());
            element.get()
                    .attribute("count")
                    .ifPresent(attribute -> document.setAttribute(attribute, Integer.toString(count)));
        } else {
            place(behind, prefixed("<" + name + " count=\"" + count + "\">") + added + prefixed("</" + name + ">"));
        }
    }

    private void place(int behind, String xml) {
        if (document.root().selfClosing()) {
            document.append(document.root(), xml);
        } else {
            document.insert(behind, xml);
        }
    }

    private String prefixed(String xml) {
        String prefix = document.root().prefix();
        return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)(?=[A-Za-z])", "<$1" + prefix);
    }
}
