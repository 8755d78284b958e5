package closepack.report;

import closepack.report.Table.Cell;
import closepack.report.Table.Column;
import closepack.report.Table.ColumnKind;
import closepack.statement.Period;
import java.util.List;

/** A column before its figures are known. */
public sealed interface ColumnPlan {

    Column column();

    Cell cell(Quantity quantity, TableMaker maker);

    /** The figures of a period. */
    record Of(List<String> heading, Period period, boolean current) implements ColumnPlan {
        @Override
        public Column column() {
            return new Column(heading, ColumnKind.FIGURES, current);
        }

        @Override
        public Cell cell(Quantity quantity, TableMaker maker) {
            return maker.figure(quantity, period);
        }
    }

    /** The growth from one period to another. */
    record Change(List<String> heading, Period current, Period prior) implements ColumnPlan {
        @Override
        public Column column() {
            return new Column(heading, ColumnKind.CHANGE, false);
        }

        @Override
        public Cell cell(Quantity quantity, TableMaker maker) {
            return maker.change(quantity, current, prior);
        }
    }
}
