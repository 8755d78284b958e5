package closewright.excel.formula;

import closewright.excel.draft.CellReference;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a formula or of a part of it.
 *
 * @param text what gives the number when the conditions hold
 * @param binding how tightly the outermost operator binds
 * @param reference the cell, where the text stands for one cell whose number SUM finds by itself
 */
public record FormulaText(String text, Binding binding, Conditions conditions, Optional<CellReference> reference) {

    /** How tightly operators bind, loosest first. */
    enum Binding {
        SUM,
        PRODUCT,
        WHOLE
    }

    static FormulaText whole(String text, Conditions conditions) {
        return new FormulaText(text, Binding.WHOLE, conditions, Optional.empty());
    }

    /** One cell that holds a number. */
    public static FormulaText cell(CellReference cell) {
        return new FormulaText(cell.text(), Binding.WHOLE, Conditions.NONE, Optional.of(cell));
    }

    /** One cell that holds a number or a token. */
    public static FormulaText doubtfulCell(CellReference cell) {
        return new FormulaText(cell.text(), Binding.WHOLE, Conditions.number(cell.text()), Optional.of(cell));
    }

    /** The text as the first argument of a function. */
    FormulaText within(String function, String... further) {
        String arguments = Stream.concat(Stream.of(text), Stream.of(further)).collect(Collectors.joining(","));
        return whole(function + "(" + arguments + ")", conditions);
    }

    /** Both with an operator between them that binds as a product does. */
    static FormulaText binary(FormulaText left, String operator, FormulaText right, Conditions conditions) {
        String text = left.operand(Binding.PRODUCT) + operator + right.operand(Binding.WHOLE);
        return new FormulaText(text, Binding.PRODUCT, conditions, Optional.empty());
    }

    /** The text as an operand of an operator that binds at least as tightly as given. */
    String operand(Binding needed) {
        return binding.compareTo(needed) < 0 ? "(" + text + ")" : text;
    }

    /** The formula with its conditions, as it is written into a cell. */
    public String guarded() {
        boolean plainReference =
                reference.filter(cell -> cell.text().equals(text)).isPresent();
        return plainReference ? text : conditions.guarding(text);
    }
}
