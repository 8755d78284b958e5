package closewright;

import closewright.ooxml.SourceFile;
import closewright.statement.InputException;
import closewright.statement.Pins;
import closewright.statement.Statements;
import closewright.workbook.WorkbookReader;
import java.nio.file.Path;

/** Workbooks read without more ado. */
public final class Readings {

    private Readings() {}

    public static SourceFile file(Path workbook) {
        try {
            return WorkbookReader.open(workbook);
        } catch (InputException missing) {
            throw new AssertionError(missing);
        }
    }

    public static Statements statements(Path workbook) throws InputException {
        return statements(workbook, Pins.NONE);
    }

    public static Statements statements(Path workbook, Pins pins) throws InputException {
        return WorkbookReader.explain(WorkbookReader.open(workbook), pins).statements();
    }
}
