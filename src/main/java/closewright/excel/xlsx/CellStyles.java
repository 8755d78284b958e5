package closewright.excel.xlsx;

import closewright.excel.draft.Look;
import closewright.excel.draft.SheetDraft;
import closewright.excel.graft.StyleSheet;
import closewright.ooxml.XmlText;
import closewright.report.Colour;
import closewright.statement.Digits;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Gives looks their numbers in the workbook's styles. The font is the one that the workbook uses by default. */
final class CellStyles {

    private static final int MOST_INDENT = 15;

    private final StyleSheet styles;
    private final String fontName;
    private final BigDecimal fontSize;
    private final Map<Look, Integer> numbers = new HashMap<>();

    CellStyles(StyleSheet styles) {
        this.styles = styles;
        this.fontName = styles.defaultFont("name").orElse("Calibri");
        this.fontSize = styles.defaultFont("sz")
                .filter(size -> size.matches("\\d{1,2}(\\.\\d{1,4})?"))
                .map(BigDecimal::new)
                .orElse(BigDecimal.valueOf(11));
    }

    int number(Look look) {
        Integer known = numbers.get(look);
        if (known != null) {
            return known;
        }
        int number = styles.cellFormat(attributes(look), alignment(look));
        numbers.put(look, number);
        return number;
    }

    /** The size of the default font in points. */
    BigDecimal fontSize() {
        return fontSize;
    }

    /** The number of the format that a condition lays over a cell. */
    int conditional(SheetDraft.Condition condition) {
        String font = condition
                .colour()
                .map(colour -> "<font><b/>" + color(colour) + "</font>")
                .orElse("");
        String code = condition.numberFormat();
        OptionalInt number = code.isEmpty() ? OptionalInt.empty() : OptionalInt.of(styles.numberFormat(code));
        return styles.conditionalFormat(font, number, code);
    }

    private String attributes(Look look) {
        int format = look.format().equals("General") ? 0 : styles.numberFormat(look.format());
        return "numFmtId=\"" + format + "\" fontId=\"" + styles.font(font(look)) + "\" fillId=\""
                + (look.fill() == Look.Fill.NONE ? 0 : styles.fill(fill(look.fill()))) + "\" borderId=\""
                + (look.rule() == Look.Rule.NONE ? 0 : styles.border(border(look.rule())))
                + "\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"";
    }

    private String font(Look look) {
        return "<font>" + (look.bold() ? "<b/>" : "") + (look.italic() ? "<i/>" : "")
                + (look.ink() == Look.Ink.LINK ? "<u/>" : "") + sizeAndColour(look)
                + "<name val=\"" + XmlText.escaped(fontName) + "\"/></font>";
    }

    /** The font of a part of a cell's text, weight and slant left out. */
    String runFont(Look look) {
        return sizeAndColour(look) + "<rFont val=\"" + XmlText.escaped(fontName) + "\"/>";
    }

    private String sizeAndColour(Look look) {
        String size = Digits.of(fontSize.add(BigDecimal.valueOf(look.step()))).plain();
        return "<sz val=\"" + size + "\"/>" + color(look.ink().colour());
    }

    private static String fill(Look.Fill fill) {
        Colour colour = fill == Look.Fill.ENTRY ? Colour.ENTRY : Colour.SHADE;
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + opaque(colour)
                + "\"/><bgColor indexed=\"64\"/>" + "</patternFill></fill>";
    }

    private static String border(Look.Rule rule) {
        return switch (rule) {
            case NONE -> border("<top/>", "<bottom/>");
            case ABOVE -> border(line("top", "thin", Colour.BLACK), "<bottom/>");
            case FINAL -> border(line("top", "thin", Colour.BLACK), line("bottom", "double", Colour.BLACK));
            case SPAN -> border("<top/>", line("bottom", "thin", Colour.GREY));
            case BOX -> "<border>" + box("left") + box("right") + box("top") + box("bottom") + "<diagonal/></border>";
            case HEAD -> border("<top/>", line("bottom", "medium", Colour.NAVY));
        };
    }

    private static String box(String side) {
        return line(side, "thin", Colour.FRAME);
    }

    private static String border(String top, String bottom) {
        return "<border><left/><right/>" + top + bottom + "<diagonal/></border>";
    }

    private static String line(String side, String style, Colour colour) {
        return "<" + side + " style=\"" + style + "\">" + color(colour) + "</" + side + ">";
    }

    private static String color(Colour colour) {
        return "<color rgb=\"" + opaque(colour) + "\"/>";
    }

    /** Opacity, red, green and blue, two hexadecimal digits each. */
    static String opaque(Colour colour) {
        return "FF" + colour.hex();
    }

    private static String alignment(Look look) {
        int indent = Math.min(look.indent(), MOST_INDENT);
        return "<alignment horizontal=\"" + look.align().name().toLowerCase(Locale.ROOT) + "\" vertical=\"bottom\""
                + (indent > 0 ? " indent=\"" + indent + "\"" : "") + (look.wrap() ? " wrapText=\"1\"" : "") + "/>";
    }
}
