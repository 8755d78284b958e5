package closewright.excel.xlsx;

import closewright.excel.draft.CellNumber;
import closewright.excel.draft.Look;
import closewright.excel.draft.SheetCell;
import java.math.BigDecimal;

/** What a cell holds as XML: what follows in its tag, and the rest of its element. */
record CellXml(Look look, CellStyles styles) implements SheetCell.Content.Meaning<String> {

    @Override
    public String text(String text, String mark) {
        return " t=\"inlineStr\"><is>" + (mark.isEmpty() ? plain(text) : marked(text, mark)) + "</is></c>";
    }

    @Override
    public String plainNumber(BigDecimal value) {
        return ">" + value(value) + "</c>";
    }

    @Override
    public String liveNumber(String formula, BigDecimal value) {
        return "><f>" + SheetXml.escaped(formula) + "</f>" + value(value) + "</c>";
    }

    @Override
    public String liveText(String formula, String value) {
        return " t=\"str\"><f>" + SheetXml.escaped(formula) + "</f><v>" + SheetXml.escaped(value) + "</v></c>";
    }

    @Override
    public String blank() {
        return "/>";
    }

    private static String value(BigDecimal number) {
        return "<v>" + CellNumber.text(number) + "</v>";
    }

    private static String plain(String text) {
        return "<t xml:space=\"preserve\">" + SheetXml.escaped(text) + "</t>";
    }

    private String marked(String text, String mark) {
        String font = styles.runFont(look);
        return "<r><rPr>" + (look.bold() ? "<b/>" : "") + font + "</rPr><t xml:space=\"preserve\">"
                + SheetXml.escaped(text) + " </t></r><r><rPr>" + font + "<vertAlign val=\"superscript\"/></rPr><t>("
                + SheetXml.escaped(mark) + ")</t></r>";
    }
}
