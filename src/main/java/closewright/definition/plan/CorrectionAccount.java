package closewright.definition.plan;

import closewright.definition.read.Lines;
import closewright.definition.spec.Correction;
import closewright.definition.spec.Definition;
import closewright.definition.spec.Word;
import closewright.statement.LineItem;
import closewright.statement.Statements;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells a reader what a definition says of a sheet, and where it does. */
final class CorrectionAccount {

    private final Definition definition;
    private final Statements read;
    private final Lines lines;

    CorrectionAccount(Definition definition, Statements read) {
        this.definition = definition;
        this.read = read;
        this.lines = new Lines(read);
    }

    List<String> of(String sheet) {
        Optional<Correction> correction =
                Optional.ofNullable(definition.sheets().get(sheet));
        return Stream.concat(correction.stream().flatMap(CorrectionAccount::lines), concepts(sheet))
                .toList();
    }

    private static Stream<String> lines(Correction correction) {
        Word sheet = correction.sheet();
        if (correction.leftOut()) {
            return Stream.of(line("the sheet is left out", sheet));
        }
        Stream<String> columns = new TreeMap<>(correction.periods())
                .entrySet().stream()
                        .map(column ->
                                line("column " + column.getKey() + " is " + column.getValue(), column.getValue()));
        Stream<Optional<String>> whole = Stream.of(
                correction.kind().map(kind -> kind.caption().toLowerCase(Locale.ROOT) + " (" + kind.code() + ")"),
                correction.scale().isPresent()
                        ? Optional.of("amounts are times " + correction.scale().getAsLong())
                        : Optional.empty(),
                correction.currency().map(currency -> "currency " + currency));
        return Stream.concat(whole.flatMap(Optional::stream).map(text -> line(text, sheet)), columns);
    }

    private Stream<String> concepts(String sheet) {
        return definition.concepts().entrySet().stream()
                .filter(concept -> isOn(sheet, lines.get(concept.getValue())))
                .map(concept -> line("\"" + concept.getValue() + "\" is " + concept.getKey(), concept.getValue()));
    }

    private boolean isOn(String sheet, LineItem item) {
        return read.all().stream()
                .filter(statement -> statement.sheet().equals(sheet))
                .flatMap(statement -> statement.lines().stream())
                .anyMatch(line -> line.item().equals(item));
    }

    private static String line(String text, Word place) {
        return "    as defined: " + text + ", from " + place.place();
    }
}
