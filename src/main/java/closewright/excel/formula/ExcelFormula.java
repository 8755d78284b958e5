package closewright.excel.formula;

import closewright.calculation.formula.Formula;
import closewright.excel.draft.CellNumber;
import closewright.period.Period;
import closewright.statement.LineItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A formula as live text for one cell of a sheet. What already stands on the sheet is referred to; all figures must be
 * available.
 *
 * @param row of the cell that is written, zero-based
 * @param column of the cell that is written, zero-based
 */
public record ExcelFormula(SourceReferences sources, PlacedFormulas placed, int row, int column)
        implements Formula.Meaning<FormulaText> {

    /** The text for the cell: a reported figure always refers to where it was reported. */
    public FormulaText text(Formula formula) {
        return formula.reported().isPresent() ? formula.unfold(this) : formula.fold(this);
    }

    @Override
    public Optional<FormulaText> standing(Formula formula) {
        return formula.isConstant() ? Optional.empty() : placed.nearest(formula, row, column);
    }

    @Override
    public FormulaText figure(LineItem item, Period period) {
        return sources.reference(item, period);
    }

    @Override
    public FormulaText constant(BigDecimal value) {
        String number = CellNumber.text(value);
        return FormulaText.whole(value.signum() < 0 ? "(" + number + ")" : number, Conditions.NONE);
    }

    @Override
    public FormulaText missing(String reason) {
        throw new IllegalStateException(reason);
    }

    @Override
    public FormulaText sum(List<Formula.Weighted<FormulaText>> parts) {
        return SumText.of(parts);
    }

    @Override
    public FormulaText product(FormulaText left, FormulaText right) {
        return FormulaText.binary(left, "*", right, left.conditions().and(right.conditions()));
    }

    @Override
    public FormulaText ratio(FormulaText numerator, FormulaText denominator) {
        Conditions divisible = denominator.conditions().unless(denominator.operand(FormulaText.Binding.SUM) + "=0");
        return FormulaText.binary(
                numerator, "/", denominator, numerator.conditions().and(divisible));
    }

    @Override
    public FormulaText atLeast(FormulaText operand, BigDecimal floor) {
        return operand.within("MAX", CellNumber.text(floor));
    }

    @Override
    public FormulaText rounded(FormulaText operand, int decimals) {
        return operand.within("ROUND", String.valueOf(decimals));
    }

    @Override
    public FormulaText growth(FormulaText current, FormulaText prior) {
        String now = current.operand(FormulaText.Binding.PRODUCT);
        String before = prior.operand(FormulaText.Binding.PRODUCT);
        Conditions meaningful =
                current.conditions().and(prior.conditions()).unless(prior.text() + "<=0", current.text() + "<0");
        String text = "(" + now + "-" + before + ")/ABS(" + prior.text() + ")";
        return new FormulaText(text, FormulaText.Binding.PRODUCT, meaningful, Optional.empty());
    }
}
