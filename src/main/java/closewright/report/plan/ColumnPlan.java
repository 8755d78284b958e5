package closewright.report.plan;

import closewright.calculation.formula.Outcome;
import closewright.period.Period;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.TableCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column before its figures are known. */
public sealed interface ColumnPlan {

    Column column();

    TableCell cell(Quantity quantity, Cells cells);

    /** Gives the cells of a quantity once its figures are known. */
    interface Cells {

        /** A period's figure; empty where the workbook's cell is. */
        TableCell figure(Quantity quantity, Period period);

        /** Growth between two periods; the change in basis points where the quantity is a proportion. */
        TableCell change(Quantity quantity, Period current, Period prior);
    }

    /** The figures of a period. */
    record Of(List<String> heading, Period period, boolean current) implements ColumnPlan {
        @Override
        public Column column() {
            return new Column(heading, ColumnKind.FIGURES, current);
        }

        @Override
        public TableCell cell(Quantity quantity, Cells cells) {
            return cells.figure(quantity, period);
        }
    }

    /** The figures of a span, and of balances those of its last day; empty where there is none. */
    record Span(List<String> heading, Period span, boolean current) implements ColumnPlan {
        @Override
        public Column column() {
            return new Column(heading, ColumnKind.FIGURES, current);
        }

        @Override
        public TableCell cell(Quantity quantity, Cells cells) {
            return Stream.of(Optional.of(span), lastDay())
                    .flatMap(Optional::stream)
                    .map(period -> cells.figure(quantity, period))
                    .filter(Span::isAvailable)
                    .findFirst()
                    .orElseGet(TableCell.Empty::new);
        }

        private Optional<Period> lastDay() {
            return span.isSpan() ? Optional.of(Period.date(span.end()).on(span.basis())) : Optional.empty();
        }

        private static boolean isAvailable(TableCell cell) {
            return cell.figure()
                    .filter(figure -> !figure.outcome().is(Outcome.Token.NOT_AVAILABLE))
                    .isPresent();
        }
    }

    /** The growth from one period to another. */
    record Change(List<String> heading, Period current, Period prior) implements ColumnPlan {
        @Override
        public Column column() {
            return new Column(heading, ColumnKind.CHANGE, false);
        }

        @Override
        public TableCell cell(Quantity quantity, Cells cells) {
            return cells.change(quantity, current, prior);
        }
    }
}
