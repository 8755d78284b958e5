package closewright.pack;

import closewright.period.Period;
import closewright.statement.Concept;
import closewright.statement.Digits;
import closewright.statement.Fact;
import closewright.statement.InputException;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.Statement;
import closewright.statement.Statement.Column;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Role;
import closewright.statement.Statements;
import closewright.statement.Unit;
import closewright.workbook.Fingerprint;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of facts, as an earlier run wrote it, back into statements. */
final class IssuedFacts {

    private static final CSVFormat WITH_HEADER =
            Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Lines of one kind of statement on one sheet are a statement. */
    private record Home(Statement.Kind kind, String sheet) {

        static Home of(IssuedFact fact) {
            return new Home(fact.statement(), fact.cell().sheet());
        }
    }

    /** What tells one line from another: blocks may stand side by side, each with a line in the same row. */
    private record Place(int row, String label, Unit unit, Optional<Concept> concept) {

        static Place of(IssuedFact fact) {
            return new Place(fact.cell().row(), fact.label(), fact.unit(), fact.concept());
        }
    }

    private IssuedFacts() {}

    /** @throws InputException where a row is no fact: which one, and why */
    static Statements read(Path path) throws InputException, IOException {
        Map<Home, List<IssuedFact>> homes =
                facts(path).stream().collect(Collectors.groupingBy(Home::of, LinkedHashMap::new, Collectors.toList()));
        List<Statement> statements = homes.entrySet().stream()
                .map(home -> statement(home.getKey(), home.getValue()))
                .toList();
        return new Statements(Fingerprint.of(path), statements, List.of(), List.of());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<IssuedFact> facts(Path path) throws InputException, IOException {
        String file = name(path);
        List<IssuedFact> facts = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(path);
                CSVParser rows = WITH_HEADER.parse(reader)) {
            if (!rows.getHeaderNames().containsAll(FactsCsv.NEEDED)) {
                throw IssuedFact.unfit(file, "row 1", "no list of facts");
            }
            for (CSVRecord row : rows) {
                facts.add(IssuedFact.read(file, row));
            }
        } catch (IllegalArgumentException | UncheckedIOException unfit) {
            throw IssuedFact.unfit(file, "row " + (facts.size() + 1), "no list of facts");
        }
        return facts;
    }

    private static Statement statement(Home home, List<IssuedFact> rows) {
        Map<Place, List<IssuedFact>> lines =
                rows.stream().collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        Map<Place, LineItem> items = new LinkedHashMap<>();
        lines.forEach((place, line) -> items.put(place, item(id(home, place, items), place, line)));
        return new Statement(
                home.sheet(),
                home.kind(),
                home.sheet(),
                "",
                columns(rows),
                items.entrySet().stream()
                        .map(item -> new Line(
                                item.getValue(), Role.ITEM, 0, item.getKey().row(), false, List.of()))
                        .toList(),
                rows.stream()
                        .map(fact -> new Fact(
                                Objects.requireNonNull(items.get(Place.of(fact))),
                                fact.period(),
                                fact.value(),
                                fact.cell()))
                        .toList(),
                List.of());
    }

    private static String id(Home home, Place place, Map<Place, LineItem> before) {
        String id = LinePath.join(
                Stream.of(home.kind().code(), home.sheet(), String.valueOf(place.row() + 1), place.label()));
        long same = before.keySet().stream()
                .filter(other -> other.row() == place.row() && other.label().equals(place.label()))
                .count();
        return same == 0 ? id : id + " #" + (same + 1);
    }

    private static LineItem item(String id, Place place, List<IssuedFact> line) {
        int decimals = line.stream().mapToInt(IssuedFacts::decimals).max().orElse(0);
        LinePath path = new LinePath(id, List.of(), Label.of(place.label()));
        return new LineItem(path, place.unit(), decimals, place.concept(), Set.of());
    }

    private static int decimals(IssuedFact fact) {
        return Digits.of(fact.value()).decimals();
    }

    private static List<Column> columns(List<IssuedFact> facts) {
        Map<Period, Column> columns = new LinkedHashMap<>();
        facts.forEach(fact -> columns.putIfAbsent(
                fact.period(),
                new Column(
                        fact.period(),
                        List.of(fact.period().toString()),
                        fact.cell().column())));
        return List.copyOf(columns.values());
    }
}
