package closewright.excel.graft;

import closewright.ooxml.PackageException;
import closewright.ooxml.PackageFile;
import closewright.ooxml.XmlDocument;
import closewright.ooxml.XmlElement;
import closewright.ooxml.XmlText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The styles part: formats are looked up by the way they are written, and appended where they are new, so that a second
 * run adds nothing.
 */
public final class StyleSheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /** The lists in the order that the schema gives. */
    private static final List<String> ORDER = List.of(
            "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles");

    private static final int FIRST_OWN_NUMBER_FORMAT = 164;
    private static final int MOST_CELL_FORMATS = 64000;

    private final String part;
    private final XmlDocument document;
    private final Map<String, StyleList> lists = new LinkedHashMap<>();
    private final Map<String, Integer> numberFormats = new LinkedHashMap<>();

    private StyleSheet(String part, XmlDocument document) throws IOException {
        this.part = part;
        this.document = document;
        for (String name : ORDER) {
            lists.put(name, new StyleList(document, name));
        }
        list("numFmts").element().stream()
                .flatMap(formats -> formats.children("numFmt"))
                .forEach(this::found);
        list("fonts").require("<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>");
        list("fills")
                .require(
                        "<fill><patternFill patternType=\"none\"/></fill>",
                        "<fill><patternFill patternType=\"gray125\"/></fill>");
        list("borders").require("<border><left/><right/><top/><bottom/><diagonal/></border>");
        list("cellXfs").require("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"" + parent() + "/>");
    }

    static StyleSheet of(String part, PackageFile file) throws IOException {
        return new StyleSheet(part, file.document(part));
    }

    static StyleSheet empty(String part, Dialect dialect) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\""
                + dialect.main() + "\"></styleSheet>";
        return new StyleSheet(part, XmlDocument.made(xml));
    }

    private void found(XmlElement format) {
        String id = format.value("numFmtId").orElse("").trim();
        if (id.matches("\\d{1,9}")) {
            numberFormats.putIfAbsent(format.value("formatCode").orElse(""), Integer.parseInt(id));
        }
    }

    /** A property of the workbook's default font: {@code name}, {@code sz}. */
    public Optional<String> defaultFont(String property) {
        return list("fonts")
                .element()
                .flatMap(fonts -> fonts.child("font"))
                .flatMap(font -> font.child(property))
                .flatMap(found -> found.value("val"));
    }

    /** The number of the number format with that code. */
    public int numberFormat(String code) {
        Integer standing = numberFormats.get(code);
        if (standing != null) {
            return standing;
        }
        int id = numberFormats.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        int free = Math.max(id, FIRST_OWN_NUMBER_FORMAT);
        list("numFmts").index(numberFormatXml(code, free));
        numberFormats.put(code, free);
        return free;
    }

    private static String numberFormatXml(String code, int id) {
        return "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + XmlText.escaped(code) + "\"/>";
    }

    public int font(String xml) {
        return list("fonts").index(xml);
    }

    public int fill(String xml) {
        return list("fills").index(xml);
    }

    public int border(String xml) {
        return list("borders").index(xml);
    }

    /**
     * The number of a cell format.
     *
     * @param attributes of the element, without the reference to a parent style
     * @param children XML inside the element, may be empty
     */
    public int cellFormat(String attributes, String children) {
        String xf = "<xf " + attributes + parent() + (children.isEmpty() ? "/>" : ">" + children + "</xf>");
        return list("cellXfs").index(xf);
    }

    private String parent() {
        return list("cellStyleXfs").element().isPresent() ? " xfId=\"0\"" : "";
    }

    /** The number of a format that a condition lays over a cell; a number format in it is given by its code. */
    public int conditionalFormat(String font, OptionalInt numberFormat, String code) {
        String number = numberFormat.isPresent() ? numberFormatXml(code, numberFormat.getAsInt()) : "";
        return list("dxfs").index("<dxf>" + font + number + "</dxf>");
    }

    private StyleList list(String name) {
        StyleList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list of styles is named " + name);
        }
        return list;
    }

    void writeTo(PackageCopy copy) throws IOException {
        int behind = document.root().openEnd();
        for (StyleList list : lists.values()) {
            list.write(behind);
            behind = list.element().map(XmlElement::end).orElse(behind);
        }
        if (list("cellXfs").size() > MOST_CELL_FORMATS) {
            throw new PackageException(
                    "the workbook has no room for more cell formats: Excel holds 64,000",
                    "delete unused cell styles in a copy of it, and use that");
        }
        copy.put(part, document);
    }
}
