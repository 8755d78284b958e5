package closewright.calculation.formula;

import closewright.period.Period;
import closewright.statement.Digits;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a figure is derived, for a reader: "(Loss) income from operations (713) + Stock-based compensation 1,444".
 *
 * @param named figures that are explained elsewhere, with what they are called there: "Adjusted EBITDA 9,924"
 */
public record Explanation(Figures figures, Map<Formula, String> named)
        implements Formula.Meaning<Explanation.Explained> {

    /**
     * Says, unseen, that a formula runs from left to right where a label in it runs from right to left: else figures
     * and signs would follow the label (Unicode UAX 9).
     */
    private static final String LEFT_TO_RIGHT = "\u200E";

    public Explanation {
        named = Map.copyOf(named);
    }

    /** The formula taken apart once, even where it has a name. */
    public String of(Formula formula) {
        return formula.unfold(this).text();
    }

    @Override
    public Optional<Explained> standing(Formula formula) {
        return Optional.ofNullable(named.get(formula)).map(Explanation::simple);
    }

    /**
     * A part in words.
     *
     * @param compound whether it wants brackets inside another one
     */
    public record Explained(String text, boolean compound) {

        String bracketed() {
            return compound ? "[" + text + "]" : text;
        }
    }

    @Override
    public Explained figure(LineItem item, Period period) {
        String label = name(item);
        return simple(figures.find(item, period)
                .map(fact -> label + " " + number(fact.value(), item.decimals()))
                .orElse(label + ", which has no figure for " + period));
    }

    /** A label that says no more than "Total" is told with the heading that it stands under. */
    private static String name(LineItem item) {
        String label = Label.withoutColon(item.is(Trait.BARE_TOTAL) ? item.caption() : item.label());
        return Bidi.requiresBidi(label.toCharArray(), 0, label.length())
                ? LEFT_TO_RIGHT + label + LEFT_TO_RIGHT
                : label;
    }

    @Override
    public Explained constant(BigDecimal value) {
        return simple(number(value, Digits.of(value).decimals()));
    }

    @Override
    public Explained missing(String reason) {
        return simple("not derivable: " + reason);
    }

    @Override
    public Explained sum(List<Formula.Weighted<Explained>> parts) {
        StringBuilder text = new StringBuilder();
        for (Formula.Weighted<Explained> part : parts) {
            boolean first = text.length() == 0;
            text.append(part.weight() < 0 ? (first ? "− " : " − ") : first ? "" : " + ");
            text.append(
                    part.weight() < 0 ? part.part().bracketed() : part.part().text());
        }
        return new Explained(text.toString(), parts.size() > 1 || parts.get(0).weight() < 0);
    }

    @Override
    public Explained product(Explained left, Explained right) {
        return new Explained(left.bracketed() + " × " + right.bracketed(), true);
    }

    @Override
    public Explained ratio(Explained numerator, Explained denominator) {
        return new Explained(numerator.bracketed() + " / " + denominator.bracketed(), true);
    }

    @Override
    public Explained atLeast(Explained operand, BigDecimal floor) {
        return simple(operand.bracketed() + ", at least " + Digits.of(floor).plain());
    }

    @Override
    public Explained rounded(Explained operand, int decimals) {
        return simple(operand.bracketed() + " rounded to " + decimals + (decimals == 1 ? " decimal" : " decimals"));
    }

    @Override
    public Explained growth(Explained current, Explained prior) {
        return new Explained(
                "[" + current.bracketed() + " − " + prior.bracketed() + "] / |" + prior.text() + "|", true);
    }

    private static Explained simple(String text) {
        return new Explained(text, false);
    }

    /** As the tables print figures: at most four decimals, negative ones in parentheses. */
    private static String number(BigDecimal value, int decimals) {
        int shown = Math.min(decimals, 4);
        BigDecimal rounded = value.setScale(shown, RoundingMode.HALF_UP);
        String digits = Digits.of(rounded.abs()).grouped(shown);
        return rounded.signum() < 0 ? "(" + digits + ")" : digits;
    }
}
