package closewright.sample;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook to be made.
 *
 * @param extras what a finance team's file holds beside the statements: comments, names, charts
 */
record Sample(String fileName, String title, List<SheetPlan> sheets, BiConsumer<XSSFWorkbook, Looks> extras) {

    Sample {
        sheets = List.copyOf(sheets);
    }
}
