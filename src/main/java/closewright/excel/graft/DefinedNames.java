package closewright.excel.graft;

import closewright.ooxml.XmlDocument;
import closewright.ooxml.XmlElement;
import closewright.ooxml.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The names that a workbook defines, with those that are added. */
final class DefinedNames {

    private final XmlDocument workbook;
    private final StringBuilder added = new StringBuilder();

    DefinedNames(XmlDocument workbook) {
        this.workbook = workbook;
    }

    /** The names as found, without those defined since. */
    List<DefinedName> all() {
        return elements().map(this::name).toList();
    }

    private Stream<XmlElement> elements() {
        return workbook.root().child("definedNames").stream().flatMap(names -> names.children("definedName"));
    }

    private DefinedName name(XmlElement element) {
        return new DefinedName(
                element.value("name").orElse(""),
                scope(element.value("localSheetId").orElse("").trim()),
                workbook.content(element).trim(),
                element.isOn("hidden"));
    }

    private static OptionalInt scope(String sheet) {
        return sheet.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(sheet)) : OptionalInt.empty();
    }

    /** Defines a name, or changes what it stands for. */
    void define(DefinedName wanted) {
        Optional<XmlElement> standing = elements()
                .filter(element -> name(element).sameAs(wanted.name(), wanted.sheet()))
                .findFirst();
        if (standing.isEmpty()) {
            added.append(xml(wanted));
        } else if (!name(standing.get()).refersTo().equals(wanted.refersTo())) {
            workbook.setContent(standing.get(), wanted.refersTo());
        }
    }

    private String xml(DefinedName name) {
        String scope =
                name.sheet().isPresent() ? " localSheetId=\"" + name.sheet().getAsInt() + "\"" : "";
        return "<" + tag("definedName") + " name=\"" + XmlText.escaped(name.name()) + "\"" + scope
                + (name.hidden() ? " hidden=\"1\"" : "") + ">" + XmlText.escaped(name.refersTo()) + "</"
                + tag("definedName") + ">";
    }

    private String tag(String name) {
        return workbook.root().prefix() + name;
    }

    /** Puts what was added into its place. */
    void write() {
        if (added.isEmpty()) {
            return;
        }
        Optional<XmlElement> names = workbook.root().child("definedNames");
        if (names.isPresent()) {
            workbook.append(names.get(), added.toString());
        } else {
            String tag = tag("definedNames");
            before().ifPresent(last -> workbook.insert(last.end(), "<" + tag + ">" + added + "</" + tag + ">"));
        }
        added.setLength(0);
    }

    /** The last of the elements that the schema places before the names. */
    private Optional<XmlElement> before() {
        return Stream.of("externalReferences", "functionGroups", "sheets")
                .flatMap(name -> workbook.root().child(name).stream())
                .findFirst();
    }
}
