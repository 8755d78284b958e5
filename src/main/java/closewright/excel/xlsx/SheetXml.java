package closewright.excel.xlsx;

import closewright.excel.draft.CellRanges;
import closewright.excel.draft.RowHeights;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.graft.Namespaces;
import closewright.ooxml.XmlText;
import closewright.report.Colour;
import closewright.statement.SourceCell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Writes a sheet as XML. */
final class SheetXml {

    /** Characters across a page before it is turned. */
    private static final int PORTRAIT_WIDTH = 100;

    /** What Excel would read as a character by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int LONGEST_TEXT = 32767;

    /** Excel takes 255 characters, in which some are doubled. */
    private static final int LONGEST_FOOTER = 100;

    private final SheetDraft sheet;
    private final CellStyles styles;
    private final StringBuilder xml = new StringBuilder();

    private SheetXml(SheetDraft sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** @param footer what stands at the left of the foot of a printed page */
    static byte[] write(SheetDraft sheet, CellStyles styles, Namespaces namespaces, String footer) {
        SheetXml writer = new SheetXml(sheet, styles);
        writer.head(namespaces.sheet());
        writer.cells();
        writer.merged();
        writer.conditions();
        writer.links();
        writer.foot(footer);
        writer.drawing(namespaces);
        return writer.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String text) {
        String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        return XmlText.escaped(kept.contains("_x") ? ESCAPE.matcher(kept).replaceAll("_x005F_") : kept);
    }

    private void head(String namespace) {
        String corner = SourceCell.letters(1) + (sheet.headTo() + 2);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .append(namespace)
                .append("\"><sheetPr><tabColor rgb=\"" + CellStyles.opaque(Colour.NAVY) + "\"/>"
                        + (sheet.totalsBelow() ? "" : "<outlinePr summaryBelow=\"0\"/>"))
                .append("<pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .append("<dimension ref=\"A1:")
                .append(SourceCell.letters(sheet.columns() - 1))
                .append(sheet.lastRow() + 1)
                .append("\"/><sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">")
                .append("<pane xSplit=\"1\" ySplit=\"" + (sheet.headTo() + 1) + "\" topLeftCell=\"" + corner)
                .append("\" activePane=\"bottomRight\" state=\"frozen\"/>")
                .append("<selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/>")
                .append("<selection pane=\"bottomRight\" activeCell=\"" + corner + "\" sqref=\"" + corner + "\"/>")
                .append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"")
                .append(new RowHeights(styles.fontSize()).height(0, 1))
                .append(sheet.folded().isEmpty() ? "\"/><cols>" : "\" outlineLevelRow=\"1\"/><cols>");
        for (int column = 0; column < sheet.columns(); column++) {
            xml.append("<col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\"")
                    .append(sheet.width(column) + ".7109375\" customWidth=\"1\"")
                    .append(sheet.isHidden(column) ? " hidden=\"1\"/>" : "/>");
        }
        xml.append("</cols>");
    }

    private void cells() {
        xml.append("<sheetData>");
        for (Map.Entry<Integer, SortedMap<Integer, SheetCell>> row :
                sheet.rows().entrySet()) {
            xml.append("<row r=\"" + (row.getKey() + 1) + "\"");
            Integer height = sheet.heights().get(row.getKey());
            xml.append(height == null ? "" : " ht=\"" + height + "\" customHeight=\"1\"")
                    .append(sheet.folded().contains(row.getKey()) ? " outlineLevel=\"1\">" : ">");
            row.getValue().values().forEach(this::cell);
            xml.append("</row>");
        }
        xml.append("</sheetData>");
    }

    private void cell(SheetCell cell) {
        xml.append("<c r=\"" + cell.address() + "\" s=\"" + styles.number(cell.look()) + "\"");
        xml.append(cell.content().fold(new CellXml(cell.look(), styles)));
    }

    private void merged() {
        List<String> merged = sheet.merged();
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"" + merged.size() + "\">");
            merged.forEach(range -> xml.append("<mergeCell ref=\"" + range + "\"/>"));
            xml.append("</mergeCells>");
        }
    }

    private void conditions() {
        int priority = 1;
        for (Map.Entry<SheetDraft.Condition, List<SheetCell>> entry :
                sheet.conditions().entrySet()) {
            SheetDraft.Condition condition = entry.getKey();
            xml.append("<conditionalFormatting sqref=\"" + CellRanges.of(entry.getValue())
                            + "\"><cfRule type=\"cellIs\"")
                    .append(" dxfId=\"" + styles.conditional(condition) + "\" priority=\"" + priority++)
                    .append("\" operator=\"" + condition.comparison() + "\">");
            condition.formulas().forEach(formula -> xml.append("<formula>" + escaped(formula) + "</formula>"));
            xml.append("</cfRule></conditionalFormatting>");
        }
    }

    private static String shortened(String footer) {
        return footer.length() <= LONGEST_FOOTER ? footer : footer.substring(0, LONGEST_FOOTER - 1) + "…";
    }

    private void links() {
        if (!sheet.links().isEmpty()) {
            xml.append("<hyperlinks>");
            sheet.links().forEach((cell, source) -> {
                String place = escaped(source.place());
                xml.append("<hyperlink ref=\"" + cell + "\" location=\"" + place + "\" tooltip=\"" + place + "\"/>");
            });
            xml.append("</hyperlinks>");
        }
    }

    private void foot(String footer) {
        int width = 0;
        for (int column = 0; column < sheet.columns(); column++) {
            width += sheet.isHidden(column) ? 0 : sheet.width(column) + 1;
        }
        xml.append("<printOptions horizontalCentered=\"1\"/>")
                .append(
                        "<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.35\"/>")
                .append("<pageSetup orientation=\"" + (width > PORTRAIT_WIDTH ? "landscape" : "portrait"))
                .append("\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>")
                .append(escaped("&L&8 " + shortened(footer).replace("&", "&&") + "&R&8 &A · Page &P of &N"))
                .append("</oddFooter></headerFooter>");
    }

    private void drawing(Namespaces namespaces) {
        if (!sheet.charts().isEmpty()) {
            xml.append("<drawing xmlns:r=\"" + namespaces.relationships() + "\" r:id=\"rId1\"/>");
        }
        xml.append("</worksheet>");
    }
}
