package closewright.calculation.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a verdict gives: printed in the pack, and kept beside the live formula in the workbook. A comparison
 * with a number that is missing does not hold.
 *
 * @param words what stands in each cell; nothing where it is not named
 */
public record Judge(
        Map<Input.Measure, Outcome> numbers, Map<Input.Words, String> words, Map<Input.States, List<String>> states)
        implements Verdict.Meaning<String, Boolean, Outcome> {

    public Judge {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
        states = Map.copyOf(states);
    }

    public static Judge ofNumbers(Map<Input.Measure, Outcome> numbers) {
        return new Judge(numbers, Map.of(), Map.of());
    }

    public static Judge ofWords(Map<Input.Words, String> words) {
        return new Judge(Map.of(), words, Map.of());
    }

    public static Judge ofStates(Map<Input.States, List<String>> states) {
        return new Judge(Map.of(), Map.of(), states);
    }

    public boolean holds(Condition condition) {
        return condition.<Boolean, Outcome>fold(this);
    }

    @Override
    public String word(String text) {
        return text;
    }

    @Override
    public String counted(String told, Outcome amount) {
        return told + amount.value().map(BigDecimal::toPlainString).orElse("");
    }

    @Override
    public String choice(Boolean condition, String then, String otherwise) {
        return condition ? then : otherwise;
    }

    @Override
    public Boolean compared(Outcome left, Condition.Comparison comparison, Outcome right) {
        Optional<BigDecimal> one = left.value();
        Optional<BigDecimal> other = right.value();
        return one.isPresent()
                && other.isPresent()
                && comparison.holds(one.get().compareTo(other.get()));
    }

    @Override
    public Boolean all(List<Boolean> conditions) {
        return !conditions.contains(false);
    }

    @Override
    public Boolean any(List<Boolean> conditions) {
        return conditions.contains(true);
    }

    @Override
    public Boolean missing(Input.Measure input) {
        return !number(input).isKnown();
    }

    @Override
    public Boolean filled(List<Input.Words> cells) {
        return cells.stream().anyMatch(cell -> !text(cell).isBlank());
    }

    @Override
    public Boolean is(Input.Words cell, String text) {
        return text.isEmpty() ? text(cell).isBlank() : text(cell).equalsIgnoreCase(text);
    }

    @Override
    public Boolean begins(Input.Words cell, String beginning) {
        return text(cell).regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private String text(Input.Words cell) {
        return words.getOrDefault(cell, "");
    }

    @Override
    public Outcome number(Input.Measure input) {
        Outcome outcome = numbers.get(input);
        if (outcome == null) {
            throw new IllegalArgumentException("nothing is known of " + input.name());
        }
        return outcome;
    }

    @Override
    public Outcome fixed(BigDecimal value) {
        return Outcome.known(value);
    }

    @Override
    public Outcome size(Outcome operand) {
        return operand.map(BigDecimal::abs);
    }

    @Override
    public Outcome rounded(Outcome operand, int decimals) {
        return operand.map(value -> value.setScale(decimals, RoundingMode.HALF_UP));
    }

    @Override
    public Outcome product(Outcome left, Outcome right) {
        return Outcome.combine(left, right, BigDecimal::multiply);
    }

    @Override
    public Outcome count(Input.States cells, List<String> counted) {
        List<String> told = states.getOrDefault(cells, List.of());
        return Outcome.known(BigDecimal.valueOf(told.stream()
                .filter(state -> counted.stream().anyMatch(state::equalsIgnoreCase))
                .count()));
    }
}
