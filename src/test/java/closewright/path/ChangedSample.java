package closewright.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample with one cell changed, and its definition beside it. */
final class ChangedSample {

    private ChangedSample() {}

    /**
     * @param recalculated whether the workbook is saved as Excel does it, its totals recalculated; else the totals keep
     *     the values they had
     */
    static Path write(Path folder, String sheet, String cell, double value, boolean recalculated) throws IOException {
        Path target = folder.resolve("changed.xlsx");
        try (InputStream in = Files.newInputStream(Path.of("workbooks/internap-2q10.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(target)) {
            CellReference place = new CellReference(cell);
            workbook.getSheet(sheet)
                    .getRow(place.getRow())
                    .getCell(place.getCol())
                    .setCellValue(value);
            if (recalculated) {
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            workbook.write(out);
        }
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), folder.resolve("changed.yaml"));
        return target;
    }
}
