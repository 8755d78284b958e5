package closewright.excel.formula;

import closewright.calculation.formula.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must hold for a formula to be meaningful, step by step: a step may only be looked at when all steps before it
 * hold, since what it compares is not calculable otherwise.
 */
public record Conditions(List<Step> steps) {

    static final Conditions NONE = new Conditions(List.of());

    /**
     * @param numbers references that must hold numbers, and may hold a token instead
     * @param refusals comparisons that make the figure not meaningful
     */
    record Step(List<String> numbers, List<String> refusals) {

        Step {
            numbers = List.copyOf(numbers);
            refusals = List.copyOf(refusals);
        }

        static final Step EMPTY = new Step(List.of(), List.of());

        Step and(Step other) {
            return new Step(union(numbers, other.numbers), union(refusals, other.refusals));
        }

        private static List<String> union(List<String> left, List<String> right) {
            return Stream.concat(left.stream(), right.stream()).distinct().toList();
        }

        /** The comparison that is true where the step does not hold. */
        String refusal() {
            List<String> all = new ArrayList<>(refusals);
            if (numbers.size() == 1) {
                all.add(0, "COUNT(" + numbers.get(0) + ")=0");
            } else if (numbers.size() > 1) {
                all.add(0, "COUNT(" + String.join(",", numbers) + ")<" + numbers.size());
            }
            return all.size() == 1 ? all.get(0) : "OR(" + String.join(",", all) + ")";
        }
    }

    public Conditions {
        steps = List.copyOf(steps);
    }

    /** A reference that must hold a number. */
    static Conditions number(String reference) {
        return new Conditions(List.of(new Step(List.of(reference), List.of())));
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Both, each in its own order. */
    Conditions and(Conditions other) {
        return new Conditions(IntStream.range(0, Math.max(steps.size(), other.steps.size()))
                .mapToObj(i -> step(i).and(other.step(i)))
                .toList());
    }

    private Step step(int index) {
        return index < steps.size() ? steps.get(index) : Step.EMPTY;
    }

    /** These, and after them the refusals. */
    Conditions unless(String... refusals) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(List.of(), List.of(refusals)));
        return new Conditions(more);
    }

    /** The formula, or the token for a figure that is not meaningful. */
    String guarding(String formula) {
        String guarded = formula;
        for (int i = steps.size() - 1; i >= 0; i--) {
            guarded = "IF(" + steps.get(i).refusal() + ",\"" + Outcome.Token.NOT_MEANINGFUL.text() + "\"," + guarded
                    + ")";
        }
        return guarded;
    }
}
