package closewright.excel;

import closewright.excel.graft.Graft;
import closewright.excel.sheets.SealedAbout;
import closewright.excel.xls.XlsWorkbook;
import closewright.ooxml.SourceFile;
import closewright.statement.InputException;
import closewright.statement.Statements;
import java.io.IOException;
import java.util.Optional;

/** What an updated workbook was made from. */
public final class Origin {

    private Origin() {}

    /**
     * The original that an earlier run named in this workbook, while nothing but CW sheets has changed since; empty for
     * an original, and for a workbook that was changed. What cannot be opened has no origin either: the writer tells.
     */
    public static Optional<Statements.Source> of(SourceFile workbook) {
        try {
            return workbook.isCompound()
                    ? XlsWorkbook.origin(workbook)
                    : SealedAbout.source(Graft.of(workbook.asPackage()));
        } catch (IOException | InputException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether an earlier run wrote sheets into this workbook. */
    static boolean isUpdated(SourceFile workbook) throws InputException, IOException {
        return workbook.isCompound()
                ? XlsWorkbook.isUpdated(workbook)
                : Graft.of(workbook.asPackage()).isUpdated();
    }
}
