package closewright.definition.read;

import closewright.definition.spec.Calendar;
import closewright.definition.spec.Definition;
import closewright.definition.spec.Definition.Cover;
import closewright.definition.spec.Definition.TableSpec;
import closewright.definition.spec.Definition.Tie;
import closewright.definition.spec.DefinitionException;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.Place;
import closewright.definition.spec.Word;
import closewright.report.Conventions;
import closewright.report.Format;
import closewright.statement.Concept;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the words of a definition file. */
public final class DefinitionReader {

    private static final Set<String> KEYS = Set.of(
            "company",
            "title",
            "subtitle",
            "quarter-end",
            "fiscal-year-end",
            "conventions",
            "prior",
            "sheets",
            "concepts",
            "lines",
            "measures",
            "tables",
            "ties");

    private DefinitionReader() {}

    /** @param file the file's name, for messages */
    public static Definition read(String yaml, String file) {
        Keys keys = compose(yaml, file).keys(keys());
        return new Definition(
                cover(keys),
                calendar(keys),
                conventions(keys),
                keys.words("prior").stream().map(Word::text).toList(),
                named(keys, "sheets", CorrectionReader::read),
                named(keys, "concepts", DefinitionReader::concept, (name, entry) -> entry.word()),
                named(keys, "lines", (name, entry) -> entry.word()),
                named(keys, "measures", MeasureReader::read),
                keys.find("tables").map(entry -> tables(keys)),
                ties(keys),
                FrontReader.read(keys),
                ReviewReader.read(keys));
    }

    private static Set<String> keys() {
        return Stream.of(KEYS, FrontReader.KEYS, ReviewReader.KEYS)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Entry compose(String yaml, String file) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(yaml)
                    .map(node -> new Entry(node, file))
                    .orElseThrow(() -> new DefinitionException(new Place(file, 1), "the definition is empty"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new DefinitionException(new Place(file, line), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new DefinitionException(new Place(file, 1), "not YAML: " + firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    private static Cover cover(Keys keys) {
        return new Cover(keys.text("company"), keys.text("title"), keys.text("subtitle"));
    }

    private static Calendar calendar(Keys keys) {
        return new Calendar(
                keys.word("quarter-end").map(DefinitionReader::quarterEnd), keys.choice("fiscal-year-end", months()));
    }

    private static LocalDate quarterEnd(Word date) {
        try {
            return LocalDate.parse(date.text());
        } catch (DateTimeParseException e) {
            throw date.fault("a date such as 2010-06-30 is wanted for \"quarter-end\", not \"" + date + "\"");
        }
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new LinkedHashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
            months.put(name, month);
        }
        return months;
    }

    private static Optional<Conventions> conventions(Keys keys) {
        Conventions standard = Conventions.standard();
        return keys.find("conventions")
                .map(entry ->
                        entry.keys(Set.of("growth-decimals", "margin-decimals", "basis-points", "negative-percent")))
                .map(set -> new Conventions(
                        set.number("growth-decimals").orElse(standard.growthDecimals()),
                        set.number("margin-decimals").orElse(standard.marginDecimals()),
                        set.choice("basis-points", BASIS_POINTS).orElse(standard.basisPoints()),
                        set.choice("negative-percent", NEGATIVES).orElse(standard.negativePercent())));
    }

    private static final Map<String, Conventions.BasisPoints> BASIS_POINTS =
            Map.of("displayed", Conventions.BasisPoints.DISPLAYED, "exact", Conventions.BasisPoints.EXACT);

    private static final Map<String, Format.Negative> NEGATIVES =
            Map.of("parentheses", Format.Negative.PARENTHESES, "minus", Format.Negative.MINUS);

    private static <T> Map<String, T> named(Keys keys, String section, BiFunction<Word, Entry, T> reader) {
        return named(keys, section, Word::text, reader);
    }

    private static <K, T> Map<K, T> named(
            Keys keys, String section, Function<Word, K> key, BiFunction<Word, Entry, T> reader) {
        Map<K, T> named = new LinkedHashMap<>();
        keys.find(section)
                .ifPresent(entry ->
                        entry.map().forEach((name, value) -> named.put(key.apply(name), reader.apply(name, value))));
        return named;
    }

    private static Concept concept(Word name) {
        return Concept.named(name.text())
                .orElseThrow(() ->
                        name.fault("unknown concept \"" + name + "\"" + Nearest.to(name.text(), Concept.names())));
    }

    private static List<TableSpec> tables(Keys keys) {
        return List.copyOf(named(keys, "tables", TableReader::read).values());
    }

    private static List<Tie> ties(Keys keys) {
        List<Tie> ties = new ArrayList<>();
        for (Entry entry : keys.list("ties")) {
            Keys tie = entry.keys(Set.of("tie", "expected", "actual"));
            ties.add(new Tie(
                    tie.need("tie").word(),
                    tie.need("expected").word(),
                    tie.need("actual").word()));
        }
        return ties;
    }
}
