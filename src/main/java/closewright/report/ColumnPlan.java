package closewright.report;

import closewright.calculation.Outcome;
import closewright.report.Table.Cell;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.statement.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The figures of a span, and of balances those of its last day; empty where there is none. */
    record Span(List<String> heading, Period span, boolean current) implements ColumnPlan {
        @Override
        public Column column() {
            return new Column(heading, ColumnKind.FIGURES, current);
        }

        @Override
        public Cell cell(Quantity quantity, TableMaker maker) {
            return Stream.of(Optional.of(span), lastDay())
                    .flatMap(Optional::stream)
                    .map(period -> maker.figure(quantity, period))
                    .filter(Span::isAvailable)
                    .findFirst()
                    .orElseGet(Cell.Empty::new);
        }

        private Optional<Period> lastDay() {
            return span instanceof Period.Duration duration
                    ? Optional.of(Period.instant(duration.end()))
                    : Optional.empty();
        }

        private static boolean isAvailable(Cell cell) {
            return cell instanceof Cell.Figure figure
                    && !(figure.outcome() instanceof Outcome.Unknown unknown
                            && unknown.token() == Outcome.Token.NOT_AVAILABLE);
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
