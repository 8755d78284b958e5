package closewright.definition.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The nearest name there is to a misspelt one. */
public final class Nearest {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double RESEMBLES = 0.7;

    private Nearest() {}

    /** A clause for the end of a message: {@code ; did you mean "measures"?}, else the names there are. */
    public static String to(String wrong, Collection<String> names) {
        return like(wrong, names).orElseGet(() -> "; there is " + among(names));
    }

    /** The same clause where some name resembles the wrong one. */
    public static Optional<String> like(String wrong, Collection<String> names) {
        return names.stream()
                .max(Comparator.comparingDouble(name -> similarity(wrong, name)))
                .filter(name -> similarity(wrong, name) >= RESEMBLES)
                .map(name -> "; did you mean \"" + name + "\"?");
    }

    private static String among(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : String.join(", ", names.stream().limit(12).toList());
    }

    private static double similarity(String wrong, String name) {
        return SIMILARITY.apply(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
