package closewright.excel;

import closewright.excel.graft.Graft;
import closewright.excel.sheets.SealedAbout;
import closewright.excel.xls.XlsWorkbook;
import closewright.statement.InputException;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What an updated workbook was made from. */
public final class Origin {

    private Origin() {}

    /**
     * The original that an earlier run named in this workbook, while nothing but CW sheets has changed since; empty for
     * an original, and for a workbook that was changed. What cannot be opened has no origin either: the writer tells.
     */
    public static Optional<Statements.Source> of(Path workbook) {
        try {
            return isExcel97(workbook) ? XlsWorkbook.origin(workbook) : ofPackage(workbook);
        } catch (IOException | InputException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether an earlier run wrote sheets into this workbook. */
    static boolean isUpdated(Path workbook) throws InputException, IOException {
        if (isExcel97(workbook)) {
            return XlsWorkbook.isUpdated(workbook);
        }
        return Graft.open(workbook).isUpdated();
    }

    private static boolean isExcel97(Path workbook) throws IOException {
        return FileMagic.valueOf(workbook.toFile()) == FileMagic.OLE2;
    }

    private static Optional<Statements.Source> ofPackage(Path workbook) throws IOException {
        return SealedAbout.source(Graft.open(workbook));
    }
}
