package closewright.language;

import closewright.statement.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of a label that wordings are compared with, all in one {@link Spelling}: with and without what stands in
 * parentheses, with and without the numbering or the account's number before it, and each language of a label that is
 * written in two scripts.
 */
public final class LabelForms {

    private static final Pattern NUMBERING = Topic.NUMBERING.pattern("before");
    private static final List<Pattern> TWO_SCRIPTS = Topic.NUMBERING.patterns("two-scripts");

    private LabelForms() {}

    /** With and without the words in parentheses. */
    public static Set<String> of(Label label) {
        Set<String> forms = new LinkedHashSet<>();
        texts(label).forEach(text -> text.forms().forEach(form -> forms.add(Spelling.of(form))));
        return forms;
    }

    /** With the words in parentheses. */
    static Set<String> whole(Label label) {
        Set<String> forms = new LinkedHashSet<>();
        texts(label).forEach(text -> forms.add(Spelling.of(text.words())));
        return forms;
    }

    private static Set<Label> texts(Label label) {
        String text = label.plain();
        Matcher numbering = NUMBERING.matcher(text);
        boolean numbered = numbering.lookingAt() && numbering.end() < text.length();
        Set<Label> texts = new LinkedHashSet<>(List.of(label));
        if (numbered) {
            texts.add(Label.of(text.substring(numbering.end())));
        }
        TWO_SCRIPTS.stream()
                .map(order -> order.matcher(text))
                .filter(Matcher::matches)
                .forEach(order -> {
                    texts.add(Label.of(order.group("first")));
                    texts.add(Label.of(order.group("second")));
                });
        return texts;
    }
}
