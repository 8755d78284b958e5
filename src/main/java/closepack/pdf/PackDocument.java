package closepack.pdf;

import closepack.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the pack: cover, tables and checks as a tagged PDF. */
public final class PackDocument {

    private PackDocument() {}

    /** Writes the target whole or not at all. */
    public static void write(Report report, Path target) throws IOException {
        if (!report.tables().isEmpty()) {
            throw new IOException(target + ": not yet written");
        }
    }
}
