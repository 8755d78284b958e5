package closewright.excel;

import closewright.excel.xls.XlsWorkbook;
import closewright.excel.xlsx.XlsxWorkbook;
import closewright.ooxml.PackageException;
import closewright.ooxml.SourceFile;
import closewright.report.Report;
import closewright.statement.Finding;
import closewright.statement.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the updated workbook: the original with a sheet for each table of the report. */
public final class UpdatedWorkbook {

    private UpdatedWorkbook() {}

    /**
     * Writes the target whole or not at all; the original is only read, unless it is an updated workbook itself and the
     * target at once, whose CW sheets are then made anew.
     *
     * @return what could not be kept as it was
     * @throws InputException where the original is none that sheets can be added to
     */
    public static List<Finding> write(SourceFile original, Report report, Path target)
            throws InputException, IOException {
        checkTarget(original, target);
        try {
            return original.isCompound()
                    ? XlsWorkbook.write(original, report, target)
                    : XlsxWorkbook.write(original, report, target);
        } catch (PackageException unusable) {
            throw unfit(original, unusable);
        }
    }

    private static InputException unfit(SourceFile original, PackageException unusable) {
        return new InputException(
                original.name() + ": no sheets can be added to it: " + unusable.getMessage(), unusable);
    }

    /**
     * Whether the updated workbook may stand there.
     *
     * @throws InputException where the original is none that sheets can be added to
     * @throws IOException where it would replace an original
     */
    public static void checkTarget(SourceFile original, Path target) throws InputException, IOException {
        try {
            if (Files.exists(target) && Files.isSameFile(original.path(), target) && !Origin.isUpdated(original)) {
                throw new IOException(
                        original.path() + " is the workbook that is read; write the updated one elsewhere");
            }
        } catch (PackageException unusable) {
            throw unfit(original, unusable);
        }
    }
}
