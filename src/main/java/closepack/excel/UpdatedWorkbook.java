package closepack.excel;

import closepack.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the updated workbook: the original with a sheet for each table of the report. */
public final class UpdatedWorkbook {

    private UpdatedWorkbook() {}

    /** Writes the target whole or not at all; the original is only read. */
    public static void write(Path original, Report report, Path target) throws IOException {
        if (!report.tables().isEmpty()) {
            throw new IOException(original + " -> " + target + ": not yet written");
        }
    }
}
