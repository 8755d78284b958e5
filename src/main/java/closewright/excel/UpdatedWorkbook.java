package closewright.excel;

import closewright.excel.xls.XlsWorkbook;
import closewright.excel.xlsx.XlsxWorkbook;
import closewright.report.Report;
import closewright.statement.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Writes the updated workbook: the original with a sheet for each table of the report. */
public final class UpdatedWorkbook {

    private UpdatedWorkbook() {}

    /**
     * Writes the target whole or not at all; the original is only read, unless it is an updated workbook itself and the
     * target at once, whose CW sheets are then made anew.
     *
     * @return what could not be kept as it was
     */
    public static List<Finding> write(Path original, Report report, Path target) throws IOException {
        checkTarget(original, target);
        return FileMagic.valueOf(original.toFile()) == FileMagic.OLE2
                ? XlsWorkbook.write(original, report, target)
                : XlsxWorkbook.write(original, report, target);
    }

    /**
     * Whether the updated workbook may stand there.
     *
     * @throws IOException where it would replace an original
     */
    public static void checkTarget(Path original, Path target) throws IOException {
        if (Files.exists(target) && Files.isSameFile(original, target) && !Origin.isUpdated(original)) {
            throw new IOException(original + " is the workbook that is read; write the updated one elsewhere");
        }
    }
}
