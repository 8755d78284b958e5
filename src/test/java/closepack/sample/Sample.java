package closepack.sample;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook to be made.
 *
 * @param extras what a finance team's file holds beside the statements: comments, names, charts
 */
record Sample(String fileName, String title, List<SheetPlan> sheets, Consumer<XSSFWorkbook> extras) {

    Sample {
        sheets = List.copyOf(sheets);
    }
}
