package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.SourceCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names the cell that is most likely wrong where checks fail: the one whose correction repairs the most failing checks
 * and breaks the fewest others. Among equals the one that a known slip explains, then the one that the correction
 * brings nearer to the line's other figures.
 */
public final class Suspects {

    private final Figures figures;
    private final Map<SourceCell, List<Check.Result>> byCell = new HashMap<>();
    private final Likeness likeness;

    private Suspects(List<Check.Result> results, Figures figures) {
        this.figures = figures;
        this.likeness = new Likeness(figures);
        for (Check.Result result : results) {
            result.cells()
                    .forEach(cell -> byCell.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(result));
        }
    }

    /** The same results, those that fail with their suspect where there is one. */
    public static List<Check.Result> named(List<Check.Result> results, Figures figures) {
        if (results.stream().noneMatch(Check.Result::fails)) {
            return results;
        }
        Suspects suspects = new Suspects(results, figures);
        return results.stream()
                .map(result -> result.fails() ? result.suspecting(suspects.of(result)) : result)
                .toList();
    }

    /** A correction that would repair a check, with what else it does. */
    private record Correction(Suspect suspect, int broken, int likeness) {

        int balance() {
            return suspect.repaired() - broken;
        }

        int slip() {
            return suspect.slip().map(Slip::telling).orElse(0);
        }
    }

    private static final Comparator<Correction> ORDER = Comparator.comparingInt(Correction::balance)
            .thenComparingInt(Correction::slip)
            .thenComparingInt(Correction::likeness)
            .thenComparing(Comparator.comparing(
                            (Correction correction) -> correction.suspect().cell())
                    .reversed());

    private Optional<Suspect> of(Check.Result failing) {
        return facts(failing.check())
                .flatMap(fact -> corrections(fact, failing))
                .max(ORDER)
                .filter(correction -> correction.suspect().repaired() > 0)
                .map(Correction::suspect);
    }

    private Stream<Fact> facts(Check check) {
        return check.difference().fold(new Trail(figures)).stream();
    }

    /** One correction for each failing check that asks for a value of its own, as roundings move them apart. */
    private Stream<Correction> corrections(Fact fact, Check.Result failing) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        for (Check.Result result : byCell.getOrDefault(fact.source(), List.of())) {
            if (result.fails()) {
                fitting(fact, result).ifPresent(values::add);
            }
        }
        return values.stream().map(value -> correction(fact, value)).filter(correction -> repairs(correction, failing));
    }

    private boolean repairs(Correction correction, Check.Result failing) {
        Suspect suspect = correction.suspect();
        return !failing.check()
                .run(figures.with(changed(suspect.figure(), suspect.fitting())))
                .fails();
    }

    /** The value with which a check is exact; empty where the figure is not simply added or subtracted in it. */
    private Optional<BigDecimal> fitting(Fact fact, Check.Result result) {
        BigDecimal weight = result.check().difference().fold(new Weight(fact));
        return weight.signum() == 0 || !(result.difference() instanceof Outcome.Known difference)
                ? Optional.empty()
                : Optional.of(fact.value()
                        .subtract(difference.value().multiply(weight))
                        .stripTrailingZeros());
    }

    private Correction correction(Fact fact, BigDecimal value) {
        Figures corrected = figures.with(changed(fact, value));
        int repaired = 0;
        int broken = 0;
        for (Check.Result result : byCell.getOrDefault(fact.source(), List.of())) {
            boolean fails = result.check().run(corrected).fails();
            repaired += result.fails() && !fails ? 1 : 0;
            broken += !result.fails() && fails ? 1 : 0;
        }
        Optional<Slip> slip = Slip.between(fact.value(), value);
        return new Correction(new Suspect(fact, value, repaired, slip), broken, likeness.gain(fact, value));
    }

    private static Fact changed(Fact fact, BigDecimal value) {
        return new Fact(fact.item(), fact.period(), value, fact.source());
    }
}
