package closepack.report;

import closepack.calculation.Formula;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.Unit;

/** What a row shows: a line or a measure, for whatever period its columns ask. */
public interface Quantity {

    Formula at(Period period);

    Unit.Kind kind();

    /** The sign shown with amounts, {@code $}; empty where there is none. */
    String currency();

    /** Decimals printed, of the percentage where it is one. */
    int decimals();

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
            return money ? item.unit().currency().orElse("") : "";
        }

        /** Cents a share; amounts as recorded, but no decimals where they are the workings of a model. */
        @Override
        public int decimals() {
            return switch (kind()) {
                case PER_SHARE -> CENTS;
                case PERCENT -> 1;
                case AMOUNT, SHARES, COUNT -> item.decimals() <= CENTS ? item.decimals() : 0;
            };
        }
    }
}
