package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.Period;
import closepack.statement.Statement;
import closepack.statement.Statements;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cash flow's opening and closing cash = cash on the balance sheets of those dates. */
final class CashTies implements Rule {

    /** A fiscal year of 52 or 53 weeks ends up to this many days beside the month's end. */
    private static final int DAYS_APART = 12;

    @Override
    public List<Check> checks(Statements statements) {
        Concepts concepts = new Concepts(statements);
        List<Fact> balances = statements.all().stream()
                .filter(statement -> statement.kind() == Statement.Kind.BALANCE_SHEET)
                .filter(statement ->
                        Concepts.of(statement, "total-assets").findAny().isPresent()
                                || Concepts.of(statement, "cash").count()
                                        == statement.facts().size())
                .flatMap(statement -> Concepts.of(statement, "cash"))
                .toList();
        return Stream.concat(
                        concepts.on(Statement.Kind.CASH_FLOW, "cash-end").stream()
                                .flatMap(cash -> tie(cash, closing(cash.period()), balances, "Closing cash").stream()),
                        concepts.on(Statement.Kind.CASH_FLOW, "cash-beginning").stream()
                                .flatMap(cash -> tie(cash, opening(cash.period()), balances, "Opening cash").stream()))
                .toList();
    }

    private static Optional<Check> tie(Fact cash, Optional<LocalDate> date, List<Fact> balances, String words) {
        return date.flatMap(day -> balances.stream()
                        .filter(balance -> stands(balance.period(), day))
                        .findFirst())
                .map(balance -> new Check(
                        "cash " + cash.item().id() + " " + cash.period(),
                        Check.Kind.CASH,
                        cash.source().sheet(),
                        words + ", " + PeriodCaption.of(cash.period()) + " = cash on the balance sheet, "
                                + PeriodCaption.of(balance.period()),
                        Concepts.figure(balance),
                        Concepts.figure(cash)));
    }

    private static Optional<LocalDate> closing(Period period) {
        return period instanceof Period.Duration duration ? Optional.of(duration.end()) : Optional.empty();
    }

    private static Optional<LocalDate> opening(Period period) {
        return period instanceof Period.Duration duration
                ? Optional.of(Periods.monthsEarlier(duration.end(), duration.months()))
                : Optional.empty();
    }

    private static boolean stands(Period period, LocalDate date) {
        return period instanceof Period.Instant instant
                && Math.abs(ChronoUnit.DAYS.between(instant.date(), date)) <= DAYS_APART;
    }
}
