package closewright.report.plan;

import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Constant;
import closewright.calculation.formula.Formula.Product;
import closewright.period.Period;
import closewright.report.Magnitude;
import closewright.statement.Unit;

/** An amount counted in another magnitude than the workbook's: thousands as millions with one decimal. */
public record ScaledQuantity(Quantity quantity, Magnitude magnitude) implements Quantity {

    /** The quantity in a magnitude, or as it is recorded where its scale is not known. */
    public static Quantity of(Quantity quantity, Magnitude magnitude) {
        boolean scaled = quantity.kind() == Unit.Kind.AMOUNT && quantity.scale().isPresent();
        return scaled ? new ScaledQuantity(quantity, magnitude) : quantity;
    }

    @Override
    public Formula at(Period period) {
        return new Product(
                quantity.at(period),
                new Constant(magnitude.factor(quantity.scale().orElseThrow())));
    }

    @Override
    public Unit.Kind kind() {
        return quantity.kind();
    }

    @Override
    public String currency() {
        return quantity.currency();
    }

    @Override
    public int decimals() {
        return magnitude == Magnitude.MILLIONS || magnitude == Magnitude.BILLIONS ? 1 : 0;
    }
}
