package closewright.definition;

import closewright.report.Prose;
import java.util.Map;
import java.util.Set;

/** A sentence of the highlights as a definition writes it, with its figures in braces. */
record HighlightSpec(Prose.Kind kind, Word template) {

    private static final Map<String, Prose.Kind> KINDS =
            Map.of("heading", Prose.Kind.HEADING, "bullet", Prose.Kind.BULLET, "paragraph", Prose.Kind.PARAGRAPH);

    /** A sentence alone is a bullet; else it stands behind what it is. */
    static HighlightSpec read(Entry entry) {
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
