package closewright.workbook;

import closewright.ooxml.SourceFile;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.Matrix;
import closewright.statement.Pins;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.workbook.recognition.statement.SheetReading;
import closewright.workbook.recognition.statement.SheetStatements;
import closewright.workbook.recognition.statement.UnknownWords;
import closewright.workbook.sheet.Sheet;
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
     * Opens a workbook's file, the only time in a run.
     *
     * @throws InputException when it is no file, or cannot be read: what it is and what to do
     */
    public static SourceFile open(Path workbook) throws InputException {
        return WorkbookFile.open(workbook);
    }

    /**
     * The statements of a workbook, and of each sheet what was recognised and why.
     *
     * @param pins what a person has said of the workbook's columns
     * @throws InputException when the file cannot be read at all: what it is and what to do
     */
    public static Explained explain(SourceFile workbook, Pins pins) throws InputException {
        SheetReading reading = new SheetReading(pins);
        Workbook file = WorkbookFile.read(workbook, sheet -> sheet.isOwn() || reading.showsStatement(sheet));
        List<SheetStatements> sheets = file.sheets().stream().map(reading::read).toList();
        List<Statement> statements =
                sheets.stream().flatMap(sheet -> sheet.statements().stream()).toList();
        List<Matrix> matrices =
                sheets.stream().flatMap(sheet -> sheet.matrices().stream()).toList();
        List<Finding> findings = new ArrayList<>(file.findings());
        sheets.forEach(sheet -> findings.addAll(sheet.findings()));
        findings.addAll(UnknownWords.in(statements));
        if (statements.isEmpty()) {
            findings.add(Finding.warning(
                    workbook.name(),
                    "no statement was found: no row of periods stands over columns of figures",
                    "\"closewright extract --explain\" tells sheet by sheet what was seen"));
        }
        return new Explained(
                new Statements(Fingerprint.of(workbook), statements, matrices, findings),
                account(sheets),
                file.sheets().stream().filter(Sheet::isOwn).toList());
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
