package closewright.pack;

import closewright.period.Period;
import closewright.statement.Digits;
import closewright.statement.Fact;
import closewright.statement.InputException;
import closewright.statement.LineItem;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statement.Column;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Statements;
import closewright.statement.Unit;
import closewright.workbook.Fingerprint;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of facts, as an earlier run wrote it, back into statements. */
final class IssuedFacts {

    private static final CSVFormat WITH_HEADER =
            Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Lines of one kind of statement on one sheet are a statement. */
    private record Home(Statement.Kind kind, String sheet) {}

    /** A line is known by its statement and its row. */
    private record Place(Home home, int row) {}

    private final String file;
    private final Map<Home, List<Fact>> statements = new LinkedHashMap<>();
    private final Map<Place, LineItem> lines = new LinkedHashMap<>();

    private IssuedFacts(String file) {
        this.file = file;
    }

    /** @throws InputException where a row is no fact: which one, and why */
    static Statements read(Path path) throws InputException, IOException {
        IssuedFacts facts = new IssuedFacts(String.valueOf(path.getFileName()));
        try (Reader reader = Files.newBufferedReader(path);
                CSVParser rows = WITH_HEADER.parse(reader)) {
            if (!rows.getHeaderNames().containsAll(FactsCsv.HEADER)) {
                throw facts.unfit(1, "no list of facts");
            }
            for (CSVRecord row : rows) {
                facts.add(row);
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException unfit) {
            throw facts.unfit(1, "no list of facts");
        }
        return facts.statements(Fingerprint.of(path));
    }

    private InputException unfit(long row, String what) {
        return new InputException(file + ", row " + row + ": " + what
                + "; give the facts.csv of an earlier run as it was written, or the workbook itself");
    }

    private void add(CSVRecord row) throws InputException {
        long number = row.getRecordNumber() + 1;
        SourceCell cell = SourceCell.parse(Csv.plain(row.get("sheet")), row.get("cell"))
                .orElseThrow(() -> unfit(number, "\"" + row.get("cell") + "\" is no cell"));
        Period period = Period.parse(row.get("period"))
                .orElseThrow(() -> unfit(number, "\"" + row.get("period") + "\" is no period"));
        Statement.Kind kind = Statement.Kind.ofCode(row.get("statement"))
                .orElseThrow(() -> unfit(number, "\"" + row.get("statement") + "\" is no statement"));
        Home home = new Home(kind, cell.sheet());
        try {
            BigDecimal value = new BigDecimal(row.get("value"));
            LineItem item = line(new Place(home, cell.row()), row, value);
            statements.computeIfAbsent(home, none -> new ArrayList<>()).add(new Fact(item, period, value, cell));
        } catch (NumberFormatException e) {
            throw unfit(number, "\"" + row.get("value") + "\" is no figure");
        }
    }

    private LineItem line(Place place, CSVRecord row, BigDecimal value) {
        String scale = row.get("scale");
        Unit unit = new Unit(
                Unit.Kind.AMOUNT,
                scale.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(scale)),
                Optional.empty());
        return lines.computeIfAbsent(place, none -> {
            String label = Csv.plain(row.get("label"));
            String id = place.home().kind().code() + " > " + place.home().sheet() + " > " + (place.row() + 1) + " > "
                    + label;
            return new LineItem(id, label, List.of(), unit, Digits.of(value).decimals(), Optional.empty());
        });
    }

    private Statements statements(Statements.Source source) {
        List<Statement> made = new ArrayList<>();
        statements.forEach((home, facts) -> made.add(statement(home, facts)));
        return new Statements(source, made, List.of(), List.of());
    }

    private Statement statement(Home home, List<Fact> facts) {
        List<Line> rows = lines.entrySet().stream()
                .filter(line -> line.getKey().home().equals(home))
                .map(line ->
                        new Line(line.getValue(), Role.ITEM, 0, line.getKey().row(), false, List.of()))
                .toList();
        Map<Period, Column> columns = new LinkedHashMap<>();
        facts.forEach(fact -> columns.putIfAbsent(
                fact.period(),
                new Column(
                        fact.period(),
                        List.of(fact.period().toString()),
                        fact.source().column())));
        return new Statement(
                home.sheet(), home.kind(), home.sheet(), "", List.copyOf(columns.values()), rows, facts, List.of());
    }
}
