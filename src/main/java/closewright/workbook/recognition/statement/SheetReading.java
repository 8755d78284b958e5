package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.Matrix;
import closewright.statement.Pins;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
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
    private final Pins pins;

    public SheetReading(Pins pins) {
        this.pins = pins;
    }

    /** Whether the sheet, of which perhaps only the head was read, shows columns of periods with figures. */
    public boolean showsStatement(Sheet sheet) {
        return !sheet.rows().isEmpty()
                && !sheet.isOwn()
                && !Zones.of(sheet, display).isEmpty();
    }

    /** The statements of the sheet, from top to bottom. */
    public SheetStatements read(Sheet stored) {
        TextNumbers numbers = new TextNumbers(stored);
        Sheet sheet = numbers.inEnglish();
        RecognitionLog account = new RecognitionLog();
        if (sheet.isOwn()) {
            account.nothing("Closewright made it");
            return new SheetStatements(sheet.name(), List.of(), List.of(), List.of(), account.lines());
        }
        Doubts doubts = new Doubts(sheet, new NotationDoubts(stored, numbers.notation()));
        List<Statement> statements = new ArrayList<>();
        List<Zone> zones = zones(sheet);
        for (Zone zone : zones) {
            statements.addAll(read(sheet, zone, account, doubts));
        }
        Optional<Finding> turned = statements.isEmpty() ? TurnedTable.in(sheet, display) : Optional.empty();
        turned.ifPresent(doubts.findings()::add);
        List<Matrix> matrices = zones.isEmpty() && turned.isEmpty() ? matrices(sheet, account) : List.of();
        if (sheet.rows().isEmpty()) {
            account.nothing("the sheet is empty");
        } else if (zones.isEmpty()) {
            String read = sheet.wholly() ? "" : " in its first rows, and the rest was left unread";
            account.nothing("no row of periods stands over columns of figures" + read);
        }
        return new SheetStatements(sheet.name(), statements, matrices, doubts.findings(), account.lines());
    }

    private List<Zone> zones(Sheet sheet) {
        PinnedColumns pinned = new PinnedColumns(pins, sheet.name());
        return Zones.of(sheet, display).stream().map(pinned::in).toList();
    }

    private List<Statement> read(Sheet sheet, Zone zone, RecognitionLog account, Doubts doubts) {
        Titles titles = Titles.over(sheet, zone, display);
        List<Row> rows = ShownFigures.settle(new RowReader(sheet, zone, display).read(), titles.unit());
        var maker = new StatementMaker(sheet, zone, titles, ids);
        List<Statement> statements = new ArrayList<>();
        for (Segment segment : segments(rows, titles)) {
            Statement statement = maker.make(segment);
            if (!statement.facts().isEmpty()) {
                statements.add(statement);
                account.statement(statement, segment, titles, zone);
                tell(statement, segment, zone, account);
                doubts.check(statement, segment, zone, titles);
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

    private List<Segment> segments(List<Row> rows, Titles titles) {
        List<Segment> found = Segmentation.segments(rows, kind(titles, rows));
        return new StatementEvidence(titles)
                .settle(found).stream().map(SheetReading::sided).toList();
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

    private static void tell(Statement statement, Segment segment, Zone zone, RecognitionLog account) {
        for (Header.Column column : zone.columns()) {
            if (statement.columns().stream().noneMatch(known -> known.index() == column.first())) {
                account.unread(column);
            }
        }
        for (Row row : segment.rows()) {
            segment.leftOut(row).ifPresent(reason -> account.leftOut(row, reason));
        }
    }
}
