package closewright.definition.read;

import closewright.definition.spec.KeyFigureSpec;
import closewright.report.Magnitude;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a key figure of a definition. */
final class KeyFigureReader {

    static final Map<String, Magnitude> UNITS = Map.of(
            "units", Magnitude.UNITS,
            "thousands", Magnitude.THOUSANDS,
            "millions", Magnitude.MILLIONS,
            "billions", Magnitude.BILLIONS);

    private KeyFigureReader() {}

    static KeyFigureSpec read(Entry entry) {
        if (entry.isText()) {
            return new KeyFigureSpec(
                    entry.word(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Keys keys = entry.keys(Set.of("item", "label", "margin", "margin-label", "unit"));
        return new KeyFigureSpec(
                keys.need("item").word(),
                keys.text("label"),
                keys.word("margin"),
                keys.text("margin-label"),
                keys.choice("unit", UNITS));
    }
}
