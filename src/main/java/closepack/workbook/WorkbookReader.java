package closepack.workbook;

import closepack.statement.InputException;
import closepack.statement.Statements;
import java.nio.file.Path;

/** Reads a workbook's statements. */
public final class WorkbookReader {

    private WorkbookReader() {}

    /**
     * The statements of a workbook, with what was doubtful.
     *
     * @throws InputException when the file cannot be read at all: what it is and what to do
     */
    public static Statements read(Path workbook) throws InputException {
        if (!workbook.isAbsolute()) {
            throw new InputException(workbook.getFileName() + ": not yet read");
        }
        return new Statements(new Statements.Source("", ""), java.util.List.of(), java.util.List.of());
    }
}
