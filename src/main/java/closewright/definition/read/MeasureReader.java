package closewright.definition.read;

import closewright.definition.spec.Definition.Measure;
import closewright.definition.spec.Definition.Recipe;
import closewright.definition.spec.Word;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Reads a measure of a definition. */
final class MeasureReader {

    private static final Set<String> KEYS =
            Set.of("label", "from", "add", "subtract", "at-least", "multiply", "divide", "as", "footnote", "stated");

    private static final Map<String, Unit.Kind> KINDS = Map.of(
            "amount", Unit.Kind.AMOUNT,
            "per-share", Unit.Kind.PER_SHARE,
            "shares", Unit.Kind.SHARES,
            "count", Unit.Kind.COUNT,
            "percent", Unit.Kind.PERCENT);

    private MeasureReader() {}

    static Measure read(Word name, Entry entry) {
        Keys keys = entry.keys(KEYS);
        if (keys.find("from")
                .or(() -> keys.find("add"))
                .or(() -> keys.find("subtract"))
                .isEmpty()) {
            throw name.fault("measure \"" + name + "\" adds up nothing; give it \"from\", \"add\" or \"subtract\"");
        }
        return new Measure(
                name,
                keys.text("label").orElse(name.text()),
                recipe(keys),
                keys.choice("as", KINDS),
                keys.text("footnote"),
                keys.word("stated"));
    }

    private static Recipe recipe(Keys keys) {
        return new Recipe(
                keys.word("from"),
                keys.words("add"),
                keys.words("subtract"),
                keys.word("at-least").map(MeasureReader::number),
                keys.word("multiply"),
                keys.word("divide"));
    }

    private static BigDecimal number(Word word) {
        try {
            return new BigDecimal(word.text());
        } catch (NumberFormatException e) {
            throw word.fault("a number is wanted for \"at-least\", not \"" + word + "\"");
        }
    }
}
