package closewright.sample;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Internap's second quarter of 2010, with the figures of its release. */
final class InternapSecondQuarter2010 {

    private static final int STATUS = 5;

    private InternapSecondQuarter2010() {}

    static Sample sample() {
        return new Sample(
                "internap-2q10.xlsx",
                "Internap, second quarter 2010",
                Stream.of("operations", "balance-sheets", "cash-flows", "supplemental")
                        .map(sheet -> PlanText.read("internap-2q10/" + sheet + ".txt"))
                        .toList(),
                InternapSecondQuarter2010::extras);
    }

    private static void extras(XSSFWorkbook workbook, Looks looks) {
        XSSFSheet operations = workbook.getSheet("Statement of Operations");
        name(operations, "TotalRevenues", Places.row(operations, "Total revenues"));
        comment(operations, Places.row(operations, "Impairments and restructuring"));
        status(operations, looks);
        markDrafts(operations);
        SegmentChart.draw(workbook.getSheet("Supplemental"));
    }

    private static void name(XSSFSheet sheet, String name, int row) {
        XSSFName range = sheet.getWorkbook().createName();
        range.setNameName(name);
        range.setRefersToFormula(new CellReference(sheet.getSheetName(), row, 1, true, true).formatAsString());
    }

    private static void comment(XSSFSheet sheet, int row) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(4);
        anchor.setRow1(row - 1);
        anchor.setCol2(7);
        anchor.setRow2(row + 6);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString("Second quarter 2010: a restructuring charge of $1.2 million, not paid in cash."
                + " What we assume about subletting real estate has changed.");
        comment.setAuthor("Controller");
        sheet.getRow(row).getCell(1).setCellComment(comment);
    }

    /** A cell beside the statement that takes Draft or Final. */
    private static void status(XSSFSheet sheet, Looks looks) {
        XSSFCell label = sheet.getRow(0).createCell(STATUS - 1);
        label.setCellValue("Status");
        label.setCellStyle(looks.aside(false));
        XSSFCell status = sheet.getRow(0).createCell(STATUS);
        status.setCellValue("Final");
        status.setCellStyle(looks.aside(true));
        XSSFDataValidationHelper rules = new XSSFDataValidationHelper(sheet);
        var choices = rules.createExplicitListConstraint(new String[] {"Draft", "Final"});
        var cells = new CellRangeAddressList(0, 0, STATUS, STATUS);
        sheet.addValidationData(rules.createValidation(choices, cells));
    }

    private static void markDrafts(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule draft =
                conditions.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"Draft\"");
        draft.createPatternFormatting().setFillBackgroundColor(IndexedColors.GOLD.getIndex());
        CellRangeAddress[] cells = {new CellRangeAddress(0, 0, STATUS, STATUS)};
        conditions.addConditionalFormatting(cells, draft);
    }
}
