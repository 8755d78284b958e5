package closewright.calculation.checks;

import closewright.statement.LineItem;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lets the first of each line pass: what cannot be tested is said once, not for every period. */
final class OncePerLine {

    private OncePerLine() {}

    static <T> Predicate<T> by(Function<T, LineItem> line) {
        Set<String> seen = new HashSet<>();
        return one -> seen.add(line.apply(one).id());
    }
}
