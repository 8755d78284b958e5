package closewright.calculation.checks;

import closewright.calculation.formula.Coefficient;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Trail;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
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

    /** Hundredths of a power of ten. */
    private static final int HUNDREDTHS = 100;

    /** A figure that no known slip explains: one of all those of its digits, and seldom besides. */
    private static final int UNEXPLAINED = 3;

    /** Two addends and a total. */
    private static final int SUM = 3;

    /** A sum that is put right is mostly exact. */
    private static final int INEXACT = 100;

    private final Figures figures;
    private final Map<SourceCell, List<Check.Result>> byCell = new HashMap<>();
    private final Map<String, List<Check>> byTotal = new HashMap<>();
    private final SeriesDistance likeness;

    private Suspects(List<Check.Result> results, Figures figures) {
        this.figures = figures;
        this.likeness = new SeriesDistance(figures);
        for (Check.Result result : results) {
            total(result.check())
                    .ifPresent(total -> byTotal.computeIfAbsent(total.item().id(), key -> new ArrayList<>())
                            .add(result.check()));
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

    /**
     * A correction that would repair a check.
     *
     * @param broken how many others would fail with it
     * @param chance how likely the figure was mistyped so, in hundredths of a power of ten
     */
    private record Correction(Suspect suspect, int broken, int chance) {

        int balance() {
            return suspect.repaired() - broken;
        }
    }

    private static final Comparator<Correction> ORDER = Comparator.comparingInt(Correction::balance)
            .thenComparingInt(Correction::chance)
            .thenComparing(Comparator.comparing(
                            (Correction correction) -> correction.suspect().cell())
                    .reversed());

    private static Optional<Figure> total(Check check) {
        return check.actual() instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }

    /**
     * Whether a line that is added up in other columns has no figure here: it is missing, and no other one is wrong.
     */
    private boolean lacksFigure(Check check) {
        return total(check)
                .filter(total -> byTotal.getOrDefault(total.item().id(), List.of()).stream()
                        .flatMap(this::facts)
                        .map(Fact::item)
                        .distinct()
                        .anyMatch(item -> figures.find(item, total.period()).isEmpty()))
                .isPresent();
    }

    private Optional<Suspect> of(Check.Result failing) {
        if (lacksFigure(failing.check())) {
            return Optional.empty();
        }
        return facts(failing.check())
                .flatMap(fact -> corrections(fact, failing))
                .max(ORDER)
                .filter(correction -> correction.suspect().repaired() > 0)
                .map(Correction::suspect);
    }

    private Stream<Fact> facts(Check check) {
        return check.difference().fold(new Trail(figures)).stream();
    }

    /** One correction for each value that a failing check asks for: roundings move them apart. */
    private Stream<Correction> corrections(Fact fact, Check.Result failing) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        for (Check.Result result : byCell.getOrDefault(fact.source(), List.of())) {
            if (result.fails()) {
                values.addAll(fitting(fact, result));
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

    /**
     * The value with which a check is exact, and for a sum those a rounding beside it that a slip would make of the
     * figure; all that a slip would make where the figure is not simply added or subtracted.
     */
    private static List<BigDecimal> fitting(Fact fact, Check.Result result) {
        BigDecimal weight = result.check().difference().fold(new Coefficient(fact));
        List<BigDecimal> slips = Slip.variants(fact.value(), fact.item().decimals());
        Optional<BigDecimal> difference = result.difference().value();
        if (weight.signum() == 0 || difference.isEmpty()) {
            return slips;
        }
        BigDecimal exact =
                fact.value().subtract(difference.get().multiply(weight)).stripTrailingZeros();
        BigDecimal near = result.cells().size() < SUM
                ? BigDecimal.ZERO
                : result.allowance()
                        .min(BigDecimal.ONE.movePointLeft(fact.item().decimals()));
        return Stream.concat(
                        Stream.of(exact),
                        slips.stream().filter(slip -> slip.subtract(exact).abs().compareTo(near) <= 0))
                .toList();
    }

    private Correction correction(Fact fact, BigDecimal value) {
        Figures corrected = figures.with(changed(fact, value));
        int repaired = 0;
        int broken = 0;
        int inexact = 0;
        for (Check.Result result : byCell.getOrDefault(fact.source(), List.of())) {
            Check.Result again = result.check().run(corrected);
            boolean fails = again.fails();
            inexact += result.fails() && again.state() == Check.State.ROUNDING ? 1 : 0;
            repaired += result.fails() && !fails ? 1 : 0;
            broken += !result.fails() && fails ? 1 : 0;
        }
        Optional<Slip> slip = Slip.between(fact.value(), value);
        return new Correction(
                new Suspect(fact, value, repaired, slip), broken, chance(fact, value, slip) - INEXACT * inexact);
    }

    /**
     * Of all the ways to mistype the figure this one, times how much likelier the right value is than the wrong one.
     */
    private int chance(Fact fact, BigDecimal value, Optional<Slip> slip) {
        int digits = Math.max(fact.value().precision(), value.precision());
        double ways = slip.map(kind -> Math.log10(kind.ways(digits))).orElse((double) digits + UNEXPLAINED);
        return likeness.gain(fact, value) - (int) Math.round(HUNDREDTHS * ways);
    }

    private static Fact changed(Fact fact, BigDecimal value) {
        return new Fact(fact.item(), fact.period(), value, fact.source());
    }
}
