package closewright.excel.xls;

import closewright.excel.draft.SheetCell;
import closewright.ooxml.XmlText;
import java.math.BigDecimal;
import org.apache.poi.hssf.usermodel.HSSFCell;

/** Fills a cell with what it holds. */
record XlsContent(HSSFCell cell) implements SheetCell.Content.Meaning<HSSFCell> {

    private static final int LONGEST_TEXT = 32767;

    @Override
    public HSSFCell text(String text, String mark) {
        String whole = mark.isEmpty() ? text : text + " (" + mark + ")";
        String kept = XmlText.replaced(whole);
        cell.setCellValue(kept.length() <= LONGEST_TEXT ? kept : kept.substring(0, LONGEST_TEXT));
        return cell;
    }

    @Override
    public HSSFCell plainNumber(BigDecimal value) {
        cell.setCellValue(value.doubleValue());
        return cell;
    }

    @Override
    public HSSFCell liveNumber(String formula, BigDecimal value) {
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
        return cell;
    }

    @Override
    public HSSFCell liveText(String formula, String value) {
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return cell;
    }

    @Override
    public HSSFCell blank() {
        return cell;
    }
}
