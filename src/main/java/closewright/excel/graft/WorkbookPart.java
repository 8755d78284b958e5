package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.XmlDocument;
import closewright.ooxml.XmlElement;
import closewright.ooxml.XmlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The workbook part: its list of sheets and its names. */
final class WorkbookPart {

    /** A sheet as the workbook lists it. */
    record Sheet(String name, int index, String id, String relationship) {}

    private static final int LARGEST_SHEET_ID = 65534;

    private final String part;
    private final XmlDocument document;
    private final Dialect dialect;
    private final XmlElement list;
    private final List<Sheet> sheets = new ArrayList<>();
    private final StringBuilder newNames = new StringBuilder();

    WorkbookPart(String part, PackageFile file) throws IOException {
        this.part = part;
        this.document = XmlDocument.parse(part, file.read(part));
        this.dialect = Dialect.of(document.root());
        this.list = document.root().child("sheets").orElseThrow(() -> new IOException("the workbook lists no sheets"));
        list.children("sheet").forEach(this::found);
    }

    private void found(XmlElement element) {
        sheets.add(new Sheet(
                element.value("name").orElse(""),
                sheets.size(),
                element.value("sheetId").orElse("").trim(),
                element.value(dialect.relationships(), "id").orElse("")));
    }

    String part() {
        return part;
    }

    Dialect dialect() {
        return dialect;
    }

    Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether sheets may neither be added nor removed without the password. */
    boolean isStructureLocked() {
        return document.root()
                .child("workbookProtection")
                .filter(protection -> protection.isOn("lockStructure"))
                .isPresent();
    }

    /** Adds a sheet behind all others. */
    Sheet add(String name, String relationship) {
        Sheet sheet = new Sheet(name, sheets.size(), Integer.toString(freeId()), relationship);
        sheets.add(sheet);
        String prefix = relationshipPrefix();
        String declaration = prefix.isEmpty() ? " xmlns:cpr=\"" + dialect.relationships() + "\"" : "";
        document.append(
                list,
                "<" + list.prefix() + "sheet" + declaration + " name=\"" + XmlText.escaped(name) + "\" sheetId=\""
                        + sheet.id() + "\" " + (prefix.isEmpty() ? "cpr" : prefix) + ":id=\"" + relationship + "\"/>");
        return sheet;
    }

    private String relationshipPrefix() {
        return list.namespaces().entrySet().stream()
                .filter(one -> one.getValue().equals(dialect.relationships()))
                .map(Map.Entry::getKey)
                .filter(prefix -> !prefix.isEmpty())
                .min(String::compareTo)
                .orElse("");
    }

    private int freeId() {
        List<String> used = sheets.stream().map(Sheet::id).toList();
        int highest = used.stream()
                .filter(id -> id.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        int free = highest < LARGEST_SHEET_ID ? highest + 1 : 1;
        while (used.contains(Integer.toString(free))) {
            free++;
        }
        return free;
    }

    /** The names as found, without those defined since. */
    List<DefinedName> names() {
        return nameElements().map(this::name).toList();
    }

    private Stream<XmlElement> nameElements() {
        return document.root().child("definedNames").stream().flatMap(names -> names.children("definedName"));
    }

    private DefinedName name(XmlElement element) {
        return new DefinedName(
                element.value("name").orElse(""),
                scope(element.value("localSheetId").orElse("").trim()),
                document.content(element).trim(),
                element.isOn("hidden"));
    }

    private static OptionalInt scope(String sheet) {
        return sheet.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(sheet)) : OptionalInt.empty();
    }

    /** Defines a name, or changes what it stands for. */
    void define(DefinedName wanted) {
        Optional<XmlElement> standing = nameElements()
                .filter(element -> name(element).sameAs(wanted.name(), wanted.sheet()))
                .findFirst();
        if (standing.isEmpty()) {
            newNames.append(xml(wanted));
        } else if (!name(standing.get()).refersTo().equals(wanted.refersTo())) {
            document.setContent(standing.get(), wanted.refersTo());
        }
    }

    private String xml(DefinedName name) {
        String tag = list.prefix() + "definedName";
        String scope =
                name.sheet().isPresent() ? " localSheetId=\"" + name.sheet().getAsInt() + "\"" : "";
        return "<" + tag + " name=\"" + XmlText.escaped(name.name()) + "\"" + scope
                + (name.hidden() ? " hidden=\"1\"" : "") + ">" + XmlText.escaped(name.refersTo()) + "</" + tag + ">";
    }

    void writeTo(PackageCopy copy) {
        placeNewNames();
        if (document.isEdited()) {
            copy.put(part, document.bytes());
        }
    }

    private void placeNewNames() {
        Optional<XmlElement> names = document.root().child("definedNames");
        if (newNames.isEmpty()) {
            return;
        }
        if (names.isPresent()) {
            document.append(names.get(), newNames.toString());
        } else {
            String tag = list.prefix() + "definedNames";
            document.insert(beforeNames().end(), "<" + tag + ">" + newNames + "</" + tag + ">");
        }
        newNames.setLength(0);
    }

    /** The last of the elements that the schema places before the names. */
    private XmlElement beforeNames() {
        return Stream.of("externalReferences", "functionGroups")
                .flatMap(name -> document.root().child(name).stream())
                .findFirst()
                .orElse(list);
    }

    /** Whether a name for a sheet is still free, and may be used. */
    boolean isFree(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals("history") && sheet(name).isEmpty();
    }
}
