package closepack.sample;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Internap's second quarter of 2010, with the figures of its release. */
final class InternapSecondQuarter2010 {

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

    private static void extras(XSSFWorkbook workbook) {
        XSSFSheet operations = workbook.getSheet("Statement of Operations");
        name(operations, "TotalRevenues", Places.row(operations, "Total revenues"));
        comment(operations, Places.row(operations, "Impairments and restructuring"));
        status(operations);
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
        anchor.setRow2(row + 5);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString("2Q10: non-cash charge of $1.2 million. We revised what we expect from subletting vacant"
                + " real estate; see the restructuring schedule.");
        comment.setAuthor("Controller");
        sheet.getRow(row).getCell(1).setCellComment(comment);
    }

    /** A cell beside the statement that takes Draft or Final and turns amber while it is a draft. */
    private static void status(XSSFSheet sheet) {
        XSSFCell label = sheet.getRow(0).createCell(4);
        label.setCellValue("Status");
        sheet.getRow(0).createCell(5).setCellValue("Final");
        XSSFDataValidationHelper rules = new XSSFDataValidationHelper(sheet);
        var choices = rules.createExplicitListConstraint(new String[] {"Draft", "Final"});
        sheet.addValidationData(rules.createValidation(choices, new CellRangeAddressList(0, 0, 5, 5)));
        var conditions = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule draft =
                conditions.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"Draft\"");
        draft.createPatternFormatting().setFillBackgroundColor(IndexedColors.GOLD.getIndex());
        conditions.addConditionalFormatting(
                List.of(org.apache.poi.ss.util.CellRangeAddress.valueOf("F1"))
                        .toArray(new org.apache.poi.ss.util.CellRangeAddress[0]),
                draft);
    }
}
