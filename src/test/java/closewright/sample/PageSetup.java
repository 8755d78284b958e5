package closewright.sample;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Panes, print area, header and footer: how a sheet scrolls and prints. */
final class PageSetup {

    private PageSetup() {}

    static void apply(SheetPlan plan, XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(1, plan.firstLineRow());
        printArea(plan, sheet);
        paper(sheet);
        sheet.getHeader().setRight("&8&F");
        sheet.getFooter().setLeft("&8&A");
        sheet.getFooter().setRight("&8Page &P of &N");
    }

    private static void printArea(SheetPlan plan, XSSFSheet sheet) {
        String lastColumn = CellReference.convertNumToColString(plan.figureColumns());
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, "$A$1:$" + lastColumn + "$" + (plan.lastRow() + 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, plan.firstLineRow() - 1, -1, -1));
    }

    private static void paper(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.LETTER_PAPER);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 1);
    }
}
