package closepack.workbook.recognition;

import closepack.statement.Statement;
import closepack.workbook.sheet.Display;
import closepack.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements of one sheet. */
public final class SheetReading {

    private final Concepts concepts = Concepts.load();
    private final Display display = new Display();
    private final LineIds ids = new LineIds();

    /** Whether the sheet, of which perhaps only the head was read, shows columns of periods with figures. */
    public boolean showsStatement(Sheet sheet) {
        return !sheet.rows().isEmpty()
                && !new HeaderFinder(sheet, display).find().isEmpty();
    }

    /** The statements of the sheet, from top to bottom. */
    public List<Statement> statements(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return List.of();
        }
        List<Header> headers = new HeaderFinder(sheet, display).find();
        List<Statement> statements = new ArrayList<>();
        for (Zone zone : new ZoneFinder(sheet).find(headers)) {
            statements.addAll(statements(sheet, zone));
        }
        return statements;
    }

    private List<Statement> statements(Sheet sheet, Zone zone) {
        Titles titles = Titles.over(sheet, zone, display);
        List<Row> rows = new RowReader(sheet, zone, display).read();
        var maker = new StatementMaker(sheet, zone, titles, concepts, ids);
        return segments(rows, titles.kind()).stream()
                .map(maker::make)
                .filter(statement -> !statement.facts().isEmpty())
                .toList();
    }

    private List<Segment> segments(List<Row> rows, Optional<Statement.Kind> title) {
        List<Statement.Kind> kinds = new Segmentation(concepts).of(rows, title);
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || kinds.get(i) != kinds.get(start)) {
                segments.add(new Segment(kinds.get(start), rows.subList(start, i)));
                start = i;
            }
        }
        return segments;
    }
}
