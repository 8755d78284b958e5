package closewright.definition.read;

import closewright.definition.spec.FrontSpec;
import closewright.definition.spec.HighlightSpec;
import closewright.report.PackSettings;
import closewright.report.PackSettings.Paper;
import closewright.report.Prose;
import java.util.Map;
import java.util.Set;

/** Reads what a definition says of the pack as a whole and of what stands before its tables. */
final class FrontReader {

    static final Set<String> KEYS = Set.of("key-figures", "highlights", "draft", "tick-marks", "embed-source", "paper");

    private static final Map<String, Boolean> SWITCH = Map.of("true", true, "false", false);
    private static final Map<String, Paper> PAPERS = Map.of("letter", Paper.LETTER, "a4", Paper.A4);
    private static final Map<String, Prose.Kind> KINDS =
            Map.of("heading", Prose.Kind.HEADING, "bullet", Prose.Kind.BULLET, "paragraph", Prose.Kind.PARAGRAPH);

    private FrontReader() {}

    static FrontSpec read(Keys keys) {
        return new FrontSpec(
                keys.list("key-figures").stream().map(KeyFigureReader::read).toList(),
                keys.find("highlights")
                        .map(entry -> entry.list().stream()
                                .map(FrontReader::highlight)
                                .toList()),
                new PackSettings(
                        isOn(keys, "draft"),
                        isOn(keys, "tick-marks"),
                        isOn(keys, "embed-source"),
                        keys.choice("paper", PAPERS).orElse(Paper.LETTER)));
    }

    private static boolean isOn(Keys keys, String key) {
        return keys.choice(key, SWITCH).orElse(false);
    }

    /** A sentence alone is a bullet; else it stands behind what it is. */
    private static HighlightSpec highlight(Entry entry) {
        if (entry.isText()) {
            return new HighlightSpec(Prose.Kind.BULLET, entry.word());
        }
        Keys keys = entry.keys(Set.of("heading", "bullet", "paragraph"));
        String kind = keys.values().keySet().stream()
                .findFirst()
                .orElseThrow(() -> entry.fault("a highlight is a heading, a bullet or a paragraph"));
        return new HighlightSpec(
                java.util.Objects.requireNonNull(KINDS.get(kind)),
                keys.need(kind).word());
    }
}
