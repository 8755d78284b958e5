package closewright.workbook.recognition.period;

import closewright.period.Basis;
import closewright.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives each column its basis: of several columns for one period one leads, the others keep theirs by name, so that no
 * figure of one basis stands in for another's (CONVENTIONS, which period, which basis).
 */
public final class LeadingBasis {

    /**
     * A column with its period on no basis yet.
     *
     * @param currency as the header names it for this column; empty where it names none
     */
    public record Candidate(Period time, PeriodHint hint, boolean hidden, Optional<String> currency) {

        private List<String> names() {
            return hint.bases().stream()
                    .filter(name -> BasisWord.of(name)
                            .filter(word -> word.leads() || word == BasisWord.FORECAST)
                            .isEmpty())
                    .toList();
        }

        /** Its leading word; a column without one stands where a reported one does. */
        private BasisWord rank() {
            return hint.bases().stream()
                    .flatMap(name -> BasisWord.of(name).stream())
                    .filter(BasisWord::leads)
                    .min(Comparator.naturalOrder())
                    .orElse(BasisWord.REPORTED);
        }

        private Optional<String> leadingWord() {
            return hint.bases().stream()
                    .filter(name -> BasisWord.of(name).filter(BasisWord::leads).isPresent())
                    .findFirst();
        }
    }

    private final List<Candidate> columns;
    private final boolean oneBasis;

    private LeadingBasis(List<Candidate> columns) {
        this.columns = columns;
        Set<List<String>> actual = new HashSet<>();
        columns.stream().filter(column -> !column.hint().estimate()).forEach(column -> actual.add(column.names()));
        this.oneBasis = actual.size() == 1;
    }

    /** The periods of the columns, each on its basis, in the same order. */
    public static List<Period> settle(List<Candidate> columns) {
        return new LeadingBasis(columns).settled();
    }

    private List<Period> settled() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
        order.sort(Comparator.<Integer, Boolean>comparing(at -> columns.get(at).hidden())
                .thenComparing(at -> -sameCurrency(columns.get(at)))
                .thenComparing(at -> columns.get(at).rank()));
        Map<Period, Candidate> leading = new HashMap<>();
        Map<Period, Integer> times = new HashMap<>();
        Map<Integer, Period> settled = new HashMap<>();
        for (int at : order) {
            Candidate column = columns.get(at);
            Period own = column.time().on(new Basis(name(column), column.hint().estimate()));
            Candidate first = leading.putIfAbsent(own, column);
            Period named = first == null ? own : apart(own, column, first);
            int count = times.merge(named, 1, Integer::sum);
            settled.put(at, count > 1 ? named.again(count) : named);
        }
        return IntStream.range(0, columns.size()).mapToObj(settled::get).toList();
    }

    private String name(Candidate column) {
        return oneBasis && !column.hint().estimate() ? "" : String.join(", ", column.names());
    }

    /** The same time under the name of what sets the column apart from the one that leads. */
    private static Period apart(Period own, Candidate column, Candidate first) {
        if (column.currency().isPresent() && !column.currency().equals(first.currency())) {
            return own.on(new Basis("in " + column.currency().get(), own.estimate()));
        }
        Optional<String> word = column.leadingWord();
        return word.isPresent() && !word.equals(first.leadingWord())
                ? own.on(new Basis(word.get(), own.estimate()))
                : own;
    }

    /** How many columns state the currency that this one does. */
    private int sameCurrency(Candidate column) {
        return column.currency().isEmpty()
                ? columns.size()
                : (int) columns.stream()
                        .filter(other -> other.currency().equals(column.currency()))
                        .count();
    }
}
