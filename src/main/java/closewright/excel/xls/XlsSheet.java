package closewright.excel.xls;

import closewright.excel.draft.CellReference;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts a drawn sheet into an Excel 97 workbook. */
record XlsSheet(HSSFSheet sheet, XlsStyles styles) {

    /** Characters of a column's width are counted in parts of 256. */
    private static final int WIDTH_UNIT = 256;

    void draw(SheetDraft draft) {
        clear();
        draft.rows().forEach((index, cells) -> {
            HSSFRow row = sheet.createRow(index);
            Integer height = draft.heights().get(index);
            if (height != null) {
                row.setHeightInPoints(height);
            }
            cells.values().forEach(cell -> draw(cell, row.createCell(cell.column())));
        });
        draft.widths().forEach((column, width) -> sheet.setColumnWidth(column, (width + 1) * WIDTH_UNIT));
        draft.widths().keySet().forEach(column -> sheet.setColumnHidden(column, draft.isHidden(column)));
        draft.merged().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
        draft.links().forEach(this::link);
        sheet.setRowSumsBelow(draft.totalsBelow());
        draft.folded().forEach(row -> sheet.groupRow(row, row));
        page(draft);
    }

    private void link(String address, CellReference target) {
        CellAddress cell = new CellAddress(address);
        HSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target.place());
        sheet.getRow(cell.getRow()).getCell(cell.getColumn()).setHyperlink(link);
    }

    private void clear() {
        for (int row = sheet.getLastRowNum(); row >= 0; row--) {
            HSSFRow standing = sheet.getRow(row);
            if (standing != null) {
                standing.forEach(Cell::removeHyperlink);
                sheet.removeRow(standing);
            }
        }
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(0);
        }
    }

    private void draw(SheetCell cell, HSSFCell target) {
        target.setCellStyle(styles.style(cell.look()));
        cell.content().fold(new XlsContent(target));
    }

    private void page(SheetDraft draft) {
        sheet.createFreezePane(1, draft.headTo() + 1);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(draft.headFrom(), draft.headTo(), -1, -1));
    }
}
