package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.Matrix;
import closewright.statement.Pins;
import closewright.statement.SheetCoverage;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.completeness.Completeness;
import closewright.workbook.recognition.completeness.ReadCells;
import closewright.workbook.recognition.completeness.Remedy;
import closewright.workbook.recognition.layout.MatrixFinder;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.rows.AccountSides;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.recognition.rows.RowReader;
import closewright.workbook.recognition.rows.ShownFigures;
import closewright.workbook.recognition.rows.TextNumbers;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the statements of sheets, one after the other; identifiers of lines are unique over all of them. */
public final class SheetReading {

    private final Display display = new Display();
    private final LineIds ids = new LineIds();
    private final String workbook;
    private final Pins pins;

    /** @param workbook the file's name */
    public SheetReading(String workbook, Pins pins) {
        this.workbook = workbook;
        this.pins = pins;
    }

    /** Whether the sheet, of which perhaps only the head was read, shows columns of periods with figures. */
    public boolean showsStatement(Sheet sheet) {
        return !sheet.rows().isEmpty() && !sheet.isOwn() && !zones(sheet).isEmpty();
    }

    /** The statements of the sheet, from top to bottom. */
    public SheetStatements read(Sheet stored) {
        TextNumbers numbers = new TextNumbers(stored);
        Sheet sheet = numbers.inEnglish();
        RecognitionLog account = new RecognitionLog();
        if (sheet.isOwn()) {
            account.nothing("Closewright made it");
            return new SheetStatements(
                    List.of(),
                    List.of(),
                    List.of(),
                    account.lines(),
                    SheetCoverage.nothing(sheet.name()),
                    Optional.empty());
        }
        Remedy remedy = Remedy.of(workbook, sheet.name());
        Doubts doubts =
                new Doubts(sheet, new NotationDoubts(stored, numbers.notation()), pins.of(sheet.name()), remedy);
        ReadCells cells = new ReadCells();
        cells.noPeriods(pins.of(sheet.name()).noPeriodColumns());
        List<Statement> statements = new ArrayList<>();
        List<Zone> zones = zones(sheet);
        for (Zone zone : zones) {
            cells.zone(zone);
            statements.addAll(read(sheet, zone, account, doubts, cells));
        }
        boolean turned = statements.isEmpty() && TurnedTable.isOn(sheet, display);
        List<Matrix> matrices = zones.isEmpty() && !turned ? matrices(sheet, account) : List.of();
        matrices.forEach(cells::matrix);
        if (sheet.rows().isEmpty()) {
            account.nothing("the sheet is empty");
        } else if (zones.isEmpty()) {
            String read = sheet.wholly() ? "" : " in its first rows, and the rest was left unread";
            account.nothing("no row of periods stands over columns of figures" + read);
        }
        Completeness completeness = Completeness.of(sheet, display, cells, remedy);
        return told(sheet, statements, matrices, doubts, completeness, account);
    }

    /** Of a sheet that the definition leaves out nothing is asked. */
    private SheetStatements told(
            Sheet sheet,
            List<Statement> statements,
            List<Matrix> matrices,
            Doubts doubts,
            Completeness completeness,
            RecognitionLog account) {
        boolean leftOut = pins.of(sheet.name()).isLeftOut();
        SheetCoverage coverage = completeness.coverage(
                statements.stream().anyMatch(statement -> statement.kind() != Kind.OTHER), account.parts());
        List<Finding> findings = new ArrayList<>(completeness.findings());
        findings.addAll(doubts.findings());
        return new SheetStatements(
                statements,
                matrices,
                leftOut ? List.of() : findings,
                account.lines(),
                leftOut ? coverage.leftOut() : coverage,
                leftOut ? Optional.empty() : completeness.candidate());
    }

    private List<Zone> zones(Sheet sheet) {
        return Zones.of(sheet, display, new PinnedColumns(pins.of(sheet.name()), sheet, display));
    }

    private List<Statement> read(Sheet sheet, Zone zone, RecognitionLog account, Doubts doubts, ReadCells cells) {
        Titles titles = Titles.over(sheet, zone, display);
        List<Row> rows = ShownFigures.settle(new RowReader(sheet, zone, display).read(), titles.unit());
        for (int i = 0; i < zone.columns().size(); i++) {
            if (titles.columnUnits().differs(i)) {
                cells.toldApart(zone.columns().get(i).first());
            }
        }
        var maker = new StatementMaker(sheet, zone, titles, ids, pins.year(sheet.name()));
        List<Statement> statements = new ArrayList<>();
        for (Segment segment : segments(sheet.name(), rows, titles)) {
            Statement statement = maker.make(segment);
            if (!statement.facts().isEmpty()) {
                statements.add(doubts.check(statement, segment, zone, titles));
                account.statement(statement, segment, titles, zone);
                cells.statement(statement);
                tell(statement, segment, zone, account, cells);
            }
        }
        doubts.notation(zone, statements);
        return statements;
    }

    private List<Matrix> matrices(Sheet sheet, RecognitionLog account) {
        List<Matrix> matrices = new MatrixFinder(sheet, display)
                .find().stream()
                        .map(zone -> new MatrixMaker(sheet, zone, display, ids).make())
                        .toList();
        matrices.forEach(account::matrix);
        return matrices;
    }

    private List<Segment> segments(String sheet, List<Row> rows, Titles titles) {
        Optional<Kind> pinned = pins.of(sheet).kind();
        List<Segment> found = pinned.isPresent()
                ? List.of(new Segment(pinned.get(), rows))
                : new StatementEvidence(titles).settle(Segmentation.segments(rows, kind(titles, rows)));
        return found.stream().map(SheetReading::sided).toList();
    }

    private static Segment sided(Segment segment) {
        boolean balance =
                segment.kind() == Kind.BALANCE_SHEET && segment.rows().stream().anyMatch(AccountSides::isSided);
        return balance ? new Segment(segment.kind(), AccountSides.onBalanceSheet(segment.rows())) : segment;
    }

    /**
     * What the title says, but that a schedule's name does not hide a whole statement: "Income statement and ratios".
     */
    private Optional<Kind> kind(Titles titles, List<Row> rows) {
        Set<Kind> shown = Hallmarks.of(rows);
        Optional<Kind> titled = titles.kind();
        if (isContradicted(titles, rows)) {
            return titles.tabKind();
        }
        return titled.filter(kind -> kind != Kind.OTHER || titles.isDetail() || shown.isEmpty());
    }

    /** A title that the tab's name and the lines contradict was left there by mistake. */
    private static boolean isContradicted(Titles titles, List<Row> rows) {
        Optional<Kind> titled = titles.kind();
        Optional<Kind> tab = titles.tabKind();
        return titled.isPresent()
                && tab.isPresent()
                && !tab.equals(titled)
                && lines(rows, tab.get()) > 2 * lines(rows, titled.get()) + 2;
    }

    private static long lines(List<Row> rows, Kind kind) {
        return rows.stream()
                .filter(Row::hasFigures)
                .filter(row -> row.meanings().stream()
                        .anyMatch(meaning -> meaning.statements().equals(Set.of(kind))))
                .count();
    }

    private static void tell(Statement statement, Segment segment, Zone zone, RecognitionLog account, ReadCells cells) {
        for (Header.Column column : zone.columns()) {
            if (statement.columns().stream().noneMatch(known -> known.index() == column.first())) {
                account.unread(column);
            }
        }
        for (Row row : segment.rows()) {
            segment.leftOut(row).ifPresent(reason -> {
                account.leftOut(row, reason);
                cells.leftOut(row.row());
            });
        }
    }
}
