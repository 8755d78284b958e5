package closewright.language;

import closewright.statement.Label;
import closewright.statement.Trait;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Tells the traits that a label gives a line. Words under {@code not-} and a trait's name keep it from the line. */
public final class Traits {

    private record Given(Trait trait, boolean holds) {}

    private static final WordingIndex<Given> INDEX = new WordingIndex<>();

    static {
        Topic topic = Topic.TRAITS;
        for (Trait trait : Trait.values()) {
            add(topic, trait.toString(), new Given(trait, true));
            add(topic, "not-" + trait, new Given(trait, false));
        }
    }

    private Traits() {}

    private static void add(Topic topic, String head, Given given) {
        topic.wordings(head).forEach(words -> INDEX.add(Wording.of(words), given));
    }

    public static Set<Trait> of(Label label) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Set<Trait> kept = EnumSet.noneOf(Trait.class);
        INDEX.of(LabelForms.whole(label)).forEach(given -> (given.holds() ? traits : kept).add(given.trait()));
        traits.removeAll(kept);
        return Collections.unmodifiableSet(traits);
    }
}
