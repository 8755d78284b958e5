package closewright.definition;

import closewright.report.PackSettings;
import closewright.report.PackSettings.Paper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a definition says of the pack as a whole and of what stands before its tables.
 *
 * @param highlights empty for the standard wording
 */
record FrontSpec(List<KeyFigureSpec> keyFigures, Optional<List<HighlightSpec>> highlights, PackSettings settings) {

    static final Set<String> KEYS = Set.of("key-figures", "highlights", "draft", "tick-marks", "embed-source", "paper");

    private static final Map<String, Boolean> SWITCH = Map.of("true", true, "false", false);
    private static final Map<String, Paper> PAPERS = Map.of("letter", Paper.LETTER, "a4", Paper.A4);

    FrontSpec {
        keyFigures = List.copyOf(keyFigures);
        highlights = highlights.map(List::copyOf);
    }

    static FrontSpec read(Keys keys) {
        return new FrontSpec(
                keys.list("key-figures").stream().map(KeyFigureReader::read).toList(),
                keys.find("highlights")
                        .map(entry ->
                                entry.list().stream().map(HighlightSpec::read).toList()),
                new PackSettings(
                        isOn(keys, "draft"),
                        isOn(keys, "tick-marks"),
                        isOn(keys, "embed-source"),
                        keys.choice("paper", PAPERS).orElse(Paper.LETTER)));
    }

    private static boolean isOn(Keys keys, String key) {
        return keys.choice(key, SWITCH).orElse(false);
    }
}
