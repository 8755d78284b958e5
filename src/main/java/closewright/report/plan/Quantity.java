package closewright.report.plan;

import closewright.calculation.formula.Formula;
import closewright.period.Period;
import closewright.report.Magnitude;
import closewright.statement.LineItem;
import closewright.statement.Unit;
import java.util.List;
import java.util.OptionalLong;

/** What a row shows: a line or a measure, for whatever period its columns ask. */
public interface Quantity {

    Formula at(Period period);

    Unit.Kind kind();

    /** The sign shown with amounts, {@code $}; empty where there is none. */
    String currency();

    /** Decimals printed, of the percentage where it is one. */
    int decimals();

    /**
     * What a figure is multiplied by to give units; empty where the workbook does not say, or there is nothing to
     * scale.
     */
    default OptionalLong scale() {
        return OptionalLong.empty();
    }

    /** The same counted in a magnitude; itself where its scale is not known or there is nothing to scale. */
    default Quantity in(Magnitude magnitude) {
        return ScaledQuantity.of(this, magnitude);
    }

    /** What it adds up, in order; empty where it is no plain sum of several. */
    default List<Addend> addends() {
        return List.of();
    }

    /**
     * A part of a sum.
     *
     * @param weight 1 or -1
     */
    record Addend(int weight, String label, Quantity quantity) {}

    /** A line of the workbook. */
    record Line(LineItem item) implements Quantity {

        private static final int CENTS = 2;

        @Override
        public Formula at(Period period) {
            return new Formula.Figure(item, period);
        }

        @Override
        public Unit.Kind kind() {
            return item.unit().kind();
        }

        @Override
        public String currency() {
            boolean money = kind() == Unit.Kind.AMOUNT || kind() == Unit.Kind.PER_SHARE;
            return money && !item.unit().isInHundredths()
                    ? item.unit().currency().orElse("")
                    : "";
        }

        @Override
        public OptionalLong scale() {
            return kind() == Unit.Kind.AMOUNT ? item.unit().scale() : OptionalLong.empty();
        }

        /** Cents a share; amounts as recorded, but no decimals where they are the workings of a model. */
        @Override
        public int decimals() {
            return switch (kind()) {
                case PER_SHARE -> item.unit().isInHundredths() ? Math.min(item.decimals(), CENTS) : CENTS;
                case PERCENT -> 1;
                case AMOUNT, SHARES, COUNT -> item.decimals() <= CENTS ? item.decimals() : 0;
            };
        }
    }
}
