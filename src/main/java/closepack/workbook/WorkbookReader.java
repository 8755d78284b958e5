package closepack.workbook;

import closepack.statement.InputException;
import closepack.statement.Statement;
import closepack.statement.Statements;
import closepack.workbook.recognition.SheetReading;
import closepack.workbook.sheet.Sheet;
import closepack.workbook.sheet.Workbook;
import closepack.workbook.sheet.WorkbookFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a workbook's statements. */
public final class WorkbookReader {

    private WorkbookReader() {}

    /**
     * The statements of a workbook, with what was doubtful.
     *
     * @throws InputException when the file cannot be read at all: what it is and what to do
     */
    public static Statements read(Path workbook) throws InputException {
        SheetReading reading = new SheetReading();
        Workbook file = WorkbookFile.read(workbook, reading::showsStatement);
        List<Statement> statements = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            statements.addAll(reading.statements(sheet));
        }
        return new Statements(Fingerprint.of(workbook), statements, file.findings());
    }
}
