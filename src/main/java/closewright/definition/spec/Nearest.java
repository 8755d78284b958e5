package closewright.definition.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The nearest name there is to a misspelt one. */
public final class Nearest {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double RESEMBLES = 0.7;

    private Nearest() {}

    /** A clause for the end of a message: {@code ; did you mean "measures"?}, else the names there are. */
    public static String to(String wrong, Collection<String> names) {
        return names.stream()
                .max(Comparator.comparingDouble(name -> similarity(wrong, name)))
                .map(name -> similarity(wrong, name) >= RESEMBLES
                        ? "; did you mean \"" + name + "\"?"
                        : "; there is "
                                + String.join(", ", names.stream().limit(12).toList()))
                .orElse("; there is none");
    }

    private static double similarity(String wrong, String name) {
        return SIMILARITY.apply(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
