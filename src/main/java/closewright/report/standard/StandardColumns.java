package closewright.report.standard;

import closewright.calculation.checks.PriorPeriods;
import closewright.period.Period;
import closewright.report.plan.ColumnPlan;
import closewright.statement.Fact;
import closewright.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement's own columns, those of earlier workbooks that its growth needs, and the growth of its latest period over
 * the year and the quarter before.
 */
public final class StandardColumns {

    private final List<Period> own;
    private final Set<Period> issued;

    private StandardColumns(Statement statement, PriorPeriods prior) {
        own = periods(statement);
        Set<String> lines =
                statement.lines().stream().map(line -> line.item().id()).collect(Collectors.toSet());
        issued = prior.issued().stream()
                .filter(one -> lines.contains(one.item().id()))
                .map(one -> one.fact().period())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<ColumnPlan> of(Statement statement, PriorPeriods prior) {
        return new StandardColumns(statement, prior).columns();
    }

    private List<ColumnPlan> columns() {
        Optional<Period> latest = Period.latest(own);
        List<ColumnPlan> columns = new ArrayList<>();
        own.forEach(period -> columns.add(column(period, latest)));
        latest.ifPresent(current -> compare(columns, current));
        return columns;
    }

    private static ColumnPlan column(Period period, Optional<Period> latest) {
        return new ColumnPlan.Of(
                period.captions(), period, latest.filter(period::equals).isPresent());
    }

    /** The periods that have a figure on the leading basis. */
    private static List<Period> periods(Statement statement) {
        Set<Period> filled = statement.facts().stream().map(Fact::period).collect(Collectors.toSet());
        return statement.columns().stream()
                .map(Statement.Column::period)
                .filter(period -> period.basis().isLeading() && filled.contains(period))
                .distinct()
                .toList();
    }

    /** The period that the report is about: the last one with figures. */
    public static Optional<Period> latest(Statement statement) {
        return Period.latest(periods(statement));
    }

    /** The quarter is the latest period, or what an earlier workbook lets be derived of a year to date. */
    private void compare(List<ColumnPlan> columns, Period current) {
        Optional<Period> year = Period.earlier(all(), current, Period.YEAR);
        Optional<Period> quarter = current.months() == Period.QUARTER ? Optional.of(current) : quarterOf(current);
        Optional<Period> before = quarter.flatMap(period -> Period.earlier(all(), period, Period.QUARTER));
        Stream.of(quarter, before, year)
                .flatMap(Optional::stream)
                .filter(period -> !own.contains(period))
                .forEach(period -> columns.add(column(period, Optional.empty())));
        year.ifPresent(prior -> columns.add(new ColumnPlan.Change(List.of("YoY"), current, prior)));
        before.ifPresent(prior -> columns.add(new ColumnPlan.Change(List.of("QoQ"), quarter.orElseThrow(), prior)));
    }

    private List<Period> all() {
        return Stream.concat(own.stream(), issued.stream()).toList();
    }

    /** The quarter that a year-to-date column holds, where an earlier workbook lets it be derived. */
    private Optional<Period> quarterOf(Period current) {
        if (!current.isSpan() || current.months() <= Period.QUARTER || current.months() > Period.YEAR) {
            return Optional.empty();
        }
        Period quarter = current.last(Period.QUARTER);
        Period before = quarter.earlier(Period.QUARTER).last(current.months() - Period.QUARTER);
        return issued.contains(before) && !own.contains(quarter) ? Optional.of(quarter) : Optional.empty();
    }
}
