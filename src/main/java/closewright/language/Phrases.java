package closewright.language;

import closewright.statement.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The wordings of one entry of a topic together: whether a label says one of them. */
public final class Phrases {

    private final WordingIndex<Boolean> wordings = new WordingIndex<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** @param head of the entry, whose expressions are over the label's words */
    public static Phrases of(Topic topic, String head) {
        Phrases phrases = new Phrases();
        for (String wording : topic.wordings(head)) {
            if (wording.startsWith("/")) {
                phrases.patterns.add(topic.filled(wording.substring(1, wording.length() - 1)));
            } else {
                phrases.wordings.add(Wording.of(wording), true);
            }
        }
        return phrases;
    }

    /** Whether the label's words are one of them. */
    public boolean fit(Label label) {
        return fit(LabelForms.whole(label));
    }

    /** Whether the label's words are one of them, with or without those in parentheses. */
    public boolean fitSomeOf(Label label) {
        return fit(LabelForms.of(label));
    }

    private boolean fit(Set<String> forms) {
        return !wordings.of(forms).isEmpty()
                || forms.stream()
                        .anyMatch(words -> patterns.stream()
                                .anyMatch(pattern -> pattern.matcher(words).matches()));
    }
}
