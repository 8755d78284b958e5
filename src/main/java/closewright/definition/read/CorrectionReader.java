package closewright.definition.read;

import closewright.definition.spec.Correction;
import closewright.definition.spec.Place;
import closewright.definition.spec.Word;
import closewright.statement.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads what a definition corrects of a sheet's reading. */
final class CorrectionReader {

    private static final String NONE = Correction.NO_PERIOD;

    private static final Set<String> KEYS = Set.of("statement", "scale", "currency", "periods", "year", "basis");

    private static final Map<String, Statement.Kind> KINDS = Map.of(
            "income",
            Statement.Kind.INCOME,
            "balance-sheet",
            Statement.Kind.BALANCE_SHEET,
            "cash-flow",
            Statement.Kind.CASH_FLOW,
            "comprehensive-income",
            Statement.Kind.COMPREHENSIVE_INCOME,
            "equity",
            Statement.Kind.EQUITY,
            "other",
            Statement.Kind.OTHER,
            NONE,
            Statement.Kind.OTHER);

    private static final Map<String, Long> SCALES = Map.of(
            "units", 1L,
            "thousands", 1_000L,
            "lakh", 100_000L,
            "millions", 1_000_000L,
            "crore", 10_000_000L,
            "billions", 1_000_000_000L);

    private CorrectionReader() {}

    static Correction read(Word sheet, Entry entry) {
        Keys keys = entry.keys(KEYS);
        Optional<Statement.Kind> kind = keys.choice("statement", KINDS);
        Optional<Long> scale = keys.choice("scale", SCALES);
        return new Correction(
                sheet,
                places(keys),
                kind,
                keys.text("statement").filter(NONE::equals).isPresent(),
                scale.isPresent() ? OptionalLong.of(scale.get()) : OptionalLong.empty(),
                keys.text("currency"),
                columns(keys, "periods"),
                year(keys),
                columns(keys, "basis"));
    }

    private static Map<String, Place> places(Keys keys) {
        Map<String, Place> places = new HashMap<>();
        keys.values().forEach((key, entry) -> places.put(key, entry.place()));
        return places;
    }

    private static OptionalInt year(Keys keys) {
        Optional<Word> year = keys.word("year");
        if (year.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!year.get().text().matches("(?:19|20)\\d\\d")) {
            throw year.get().fault("a year such as 2024 is wanted for \"year\", not \"" + year.get() + "\"");
        }
        return OptionalInt.of(Integer.parseInt(year.get().text()));
    }

    /** What is said of columns, by their letters. */
    private static Map<String, Word> columns(Keys keys, String key) {
        Map<String, Word> columns = new LinkedHashMap<>();
        keys.find(key)
                .ifPresent(entry -> entry.map().forEach((column, said) -> {
                    if (!column.text().matches("[A-Za-z]{1,3}")) {
                        throw column.fault("a column's letters are wanted, not \"" + column + "\"");
                    }
                    columns.put(column.text().toUpperCase(Locale.ROOT), said.word());
                }));
        return columns;
    }
}
