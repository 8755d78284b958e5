package closewright.excel.formula;

import closewright.calculation.formula.Condition.Comparison;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Verdict;
import closewright.excel.draft.CellNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A verdict as live text. A condition that cannot hold, since its figure is never missing, is empty and left out. */
public record VerdictText(VerdictCells cells) implements Verdict.Meaning<String, Optional<String>, FormulaText> {

    /** Below this size Excel writes a number with an exponent. */
    private static final BigDecimal SMALL = new BigDecimal("1E-6");

    @Override
    public String word(String text) {
        return quoted(text);
    }

    @Override
    public String counted(String words, FormulaText amount) {
        return quoted(words) + "&" + amount.operand(FormulaText.Binding.PRODUCT);
    }

    @Override
    public String choice(Optional<String> condition, String then, String otherwise) {
        return condition
                .map(test -> "IF(" + test + "," + then + "," + otherwise + ")")
                .orElse(otherwise);
    }

    @Override
    public Optional<String> compared(FormulaText left, Comparison comparison, FormulaText right) {
        return Optional.of(left.text() + comparison.sign() + right.text());
    }

    @Override
    public Optional<String> all(List<Optional<String>> conditions) {
        return conditions.stream().allMatch(Optional::isPresent) ? function("AND", conditions) : Optional.empty();
    }

    @Override
    public Optional<String> any(List<Optional<String>> conditions) {
        return conditions.stream().anyMatch(Optional::isPresent) ? function("OR", conditions) : Optional.empty();
    }

    private static Optional<String> function(String name, List<Optional<String>> conditions) {
        return Optional.of(
                conditions.stream().flatMap(Optional::stream).collect(Collectors.joining(",", name + "(", ")")));
    }

    @Override
    public Optional<String> missing(Input.Measure input) {
        Conditions conditions = cells.number(input).conditions();
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(conditions.steps().get(0).refusal());
    }

    @Override
    public Optional<String> filled(List<Input.Words> any) {
        return Optional.of(withoutBlanks(any.stream().map(cells::words).collect(Collectors.joining("&"))) + "<>\"\"");
    }

    /** What is left of a text without blanks and line breaks around it, for a cell that only looks empty. */
    private static String withoutBlanks(String text) {
        return "TRIM(CLEAN(" + text + "))";
    }

    @Override
    public Optional<String> is(Input.Words cell, String text) {
        String words = cells.words(cell);
        return Optional.of((text.isEmpty() ? withoutBlanks(words) : words) + "=" + quoted(text));
    }

    @Override
    public Optional<String> begins(Input.Words cell, String beginning) {
        return Optional.of("LEFT(" + cells.words(cell) + "," + beginning.length() + ")=" + quoted(beginning));
    }

    @Override
    public FormulaText number(Input.Measure input) {
        return cells.number(input);
    }

    @Override
    public FormulaText fixed(BigDecimal value) {
        boolean small = value.signum() > 0 && value.compareTo(SMALL) < 0 && value.precision() == 1;
        String text = small
                ? value.unscaledValue() + "E-" + String.format(Locale.ROOT, "%02d", value.scale())
                : CellNumber.text(value);
        return FormulaText.whole(text, Conditions.NONE);
    }

    @Override
    public FormulaText size(FormulaText operand) {
        return operand.within("ABS");
    }

    @Override
    public FormulaText rounded(FormulaText operand, int decimals) {
        return operand.within("ROUND", String.valueOf(decimals));
    }

    @Override
    public FormulaText product(FormulaText left, FormulaText right) {
        return FormulaText.binary(left, "*", right, left.conditions().and(right.conditions()));
    }

    @Override
    public FormulaText count(Input.States input, List<String> states) {
        List<String> counts = states.stream()
                .flatMap(state -> cells.states(input).stream().map(range -> count(range, state)))
                .toList();
        FormulaText.Binding binding = counts.size() > 1 ? FormulaText.Binding.SUM : FormulaText.Binding.WHOLE;
        return new FormulaText(String.join("+", counts), binding, Conditions.NONE, Optional.empty());
    }

    private static String count(String range, String state) {
        return "COUNTIF(" + range + "," + quoted(state) + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
