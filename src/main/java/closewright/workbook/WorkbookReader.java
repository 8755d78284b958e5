package closewright.workbook;

import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.Matrix;
import closewright.statement.Pins;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.workbook.recognition.statement.SheetReading;
import closewright.workbook.recognition.statement.SheetStatements;
import closewright.workbook.sheet.Workbook;
import closewright.workbook.sheet.WorkbookFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a workbook's statements. */
public final class WorkbookReader {

    private WorkbookReader() {}

    /**
     * The statements of a workbook, with what was doubtful.
     *
     * @throws InputException when the file cannot be read at all: what it is and what to do
     */
    public static Statements read(Path workbook) throws InputException {
        return read(workbook, Pins.NONE);
    }

    /**
     * The same, with what a person has said of the workbook's columns.
     *
     * @throws InputException when the file cannot be read at all: what it is and what to do
     */
    public static Statements read(Path workbook, Pins pins) throws InputException {
        return explain(workbook, pins).statements();
    }

    /**
     * The statements of a workbook, and of each sheet what was recognised and why.
     *
     * @throws InputException when the file cannot be read at all: what it is and what to do
     */
    public static Explained explain(Path workbook, Pins pins) throws InputException {
        SheetReading reading = new SheetReading(pins);
        Workbook file = WorkbookFile.read(workbook, reading::showsStatement);
        List<SheetStatements> sheets = file.sheets().stream().map(reading::read).toList();
        List<Statement> statements =
                sheets.stream().flatMap(sheet -> sheet.statements().stream()).toList();
        List<Matrix> matrices =
                sheets.stream().flatMap(sheet -> sheet.matrices().stream()).toList();
        List<Finding> findings = new ArrayList<>(file.findings());
        sheets.forEach(sheet -> findings.addAll(sheet.findings()));
        if (statements.isEmpty()) {
            findings.add(Finding.warning(
                    workbook.getFileName().toString(),
                    "no statement was found: no row of periods stands over columns of figures",
                    "\"closewright extract --explain\" tells sheet by sheet what was seen"));
        }
        return new Explained(new Statements(Fingerprint.of(workbook), statements, matrices, findings), account(sheets));
    }

    private static Map<String, List<String>> account(List<SheetStatements> sheets) {
        Map<String, List<String>> account = new LinkedHashMap<>();
        for (SheetStatements sheet : sheets) {
            List<String> lines = new ArrayList<>(sheet.account());
            sheet.findings().forEach(finding -> lines.add("  ! " + finding));
            account.put(sheet.sheet(), lines);
        }
        return account;
    }
}
