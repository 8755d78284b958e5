package closewright.workbook;

import closewright.ooxml.SourceFile;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.Matrix;
import closewright.statement.Pins;
import closewright.statement.SheetPins;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.workbook.recognition.completeness.Candidate;
import closewright.workbook.recognition.statement.SheetReading;
import closewright.workbook.recognition.statement.SheetStatements;
import closewright.workbook.recognition.statement.UnknownWords;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Workbook;
import closewright.workbook.sheet.WorkbookFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        SheetReading reading = new SheetReading(workbook.name(), pins);
        Workbook file = WorkbookFile.read(workbook, sheet -> sheet.isOwn() || reading.showsStatement(sheet));
        List<SheetStatements> sheets = file.sheets().stream().map(reading::read).toList();
        List<SheetStatements> shownFirst = sheets.stream()
                .sorted(Comparator.comparing(sheet -> !sheet.coverage().isVisible()))
                .toList();
        List<Statement> statements = shownFirst.stream()
                .flatMap(sheet -> sheet.statements().stream())
                .toList();
        List<Matrix> matrices =
                shownFirst.stream().flatMap(sheet -> sheet.matrices().stream()).toList();
        List<Finding> findings = new ArrayList<>(file.findings());
        sheets.forEach(sheet -> findings.addAll(sheet.findings()));
        findings.addAll(UnknownWords.in(statements, pins, workbook.name()));
        if (statements.stream().allMatch(statement -> statement.kind() == Statement.Kind.OTHER)) {
            boolean leftOut = pins.sheets().values().stream().anyMatch(SheetPins::isLeftOut);
            withoutStatement(workbook.name(), sheets, leftOut, findings);
        }
        return new Explained(
                new Statements(
                        Fingerprint.of(workbook),
                        statements,
                        matrices,
                        findings,
                        sheets.stream().map(SheetStatements::coverage).toList()),
                account(sheets, findings),
                file.sheets().stream().filter(Sheet::isOwn).toList());
    }

    /** One finding asks of the sheet that looks most like a statement, where none was found. */
    private static void withoutStatement(
            String workbook, List<SheetStatements> sheets, boolean leftOut, List<Finding> findings) {
        List<Candidate> candidates =
                sheets.stream().flatMap(sheet -> sheet.candidate().stream()).toList();
        boolean asked = candidates.stream().map(Candidate::finding).anyMatch(findings::contains);
        Optional<Finding> most = candidates.stream()
                .max(Comparator.comparingInt(Candidate::rows))
                .map(Candidate::finding);
        boolean none = !leftOut
                && sheets.stream().allMatch(sheet -> sheet.statements().isEmpty())
                && findings.stream().noneMatch(finding -> finding.level() == Finding.Level.WARNING);
        if (!asked && most.isPresent()) {
            findings.removeIf(finding -> finding.fact().equals(most.get().fact()));
            findings.add(0, most.get());
        } else if (none) {
            findings.add(Finding.warning(
                    workbook,
                    "no statement was found: no row of periods stands over columns of figures beside labels",
                    "\"closewright extract --explain\" tells sheet by sheet what was seen"));
        }
    }

    private static Map<String, List<String>> account(List<SheetStatements> sheets, List<Finding> findings) {
        Map<String, List<String>> account = new LinkedHashMap<>();
        for (SheetStatements sheet : sheets) {
            List<String> lines = new ArrayList<>(sheet.account());
            sheet.coverage().byDesign().forEach(part -> lines.add("  left out: " + part));
            sheet.findings().forEach(finding -> lines.add("  ! " + finding));
            findings.stream()
                    .filter(finding -> finding.place().equals(sheet.sheet()))
                    .filter(finding -> !sheet.findings().contains(finding))
                    .forEach(finding -> lines.add("  ! " + finding));
            account.put(sheet.sheet(), lines);
        }
        return account;
    }
}
