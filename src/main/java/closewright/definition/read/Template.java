package closewright.definition.read;

import closewright.definition.spec.HighlightSpec;
import closewright.definition.spec.Word;
import closewright.report.plan.ProsePlan;
import closewright.report.plan.ProsePlan.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with figures in braces: {@code {revenue|millions}}, {@code {revenue @ prior-year-quarter|millions}},
 * {@code {revenue over prior-quarter|change}}.
 */
public final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}]*))?}");

    private final SlotReader slots;

    public Template(SlotReader slots) {
        this.slots = slots;
    }

    public ProsePlan plan(HighlightSpec spec) {
        Word template = spec.template();
        List<Piece> pieces = new ArrayList<>();
        Matcher slot = SLOT.matcher(template.text());
        int end = 0;
        while (slot.find()) {
            words(pieces, template, end, slot.start());
            Word told = new Word(slot.group(1).strip(), template.place());
            Word format = new Word(slot.group(2) == null ? "" : slot.group(2).strip(), template.place());
            pieces.add(slots.piece(told, format));
            end = slot.end();
        }
        words(pieces, template, end, template.text().length());
        return new ProsePlan(spec.kind(), template.place().toString(), pieces);
    }

    private static void words(List<Piece> pieces, Word template, int from, int to) {
        String words = template.text().substring(from, to);
        if (words.contains("{") || words.contains("}")) {
            throw template.fault("a figure stands in braces, {line|millions}; one of them is not closed");
        }
        if (!words.isEmpty()) {
            pieces.add(new ProsePlan.Words(words));
        }
    }
}
