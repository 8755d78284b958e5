package closewright.definition.read;

import closewright.definition.spec.Correction;
import closewright.definition.spec.Word;
import closewright.statement.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads what a definition corrects of a sheet's reading. */
final class CorrectionReader {

    private static final String NONE = "none";

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
        Keys keys = entry.keys(Set.of("statement", "scale", "currency", "periods"));
        Optional<Statement.Kind> kind = keys.choice("statement", KINDS);
        Optional<Long> scale = keys.choice("scale", SCALES);
        return new Correction(
                sheet,
                kind,
                keys.text("statement").filter(NONE::equals).isPresent(),
                scale.isPresent() ? OptionalLong.of(scale.get()) : OptionalLong.empty(),
                keys.text("currency"),
                periods(keys));
    }

    private static Map<String, Word> periods(Keys keys) {
        Map<String, Word> periods = new LinkedHashMap<>();
        keys.find("periods")
                .ifPresent(entry -> entry.map().forEach((column, period) -> {
                    if (!column.text().matches("[A-Za-z]{1,3}")) {
                        throw column.fault("a column's letters are wanted, not \"" + column + "\"");
                    }
                    periods.put(column.text().toUpperCase(Locale.ROOT), period.word());
                }));
        return periods;
    }
}
