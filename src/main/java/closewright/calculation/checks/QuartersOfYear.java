package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.period.Months;
import closewright.period.Period;
import closewright.statement.Fact;
import closewright.statement.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The quarters of a longer span where dates do not say so to the day: quarters of 12 and 16 weeks, and quarters with a
 * date beside years that are only named. Of the latter the figures tell with which quarter the year ends.
 *
 * @param quarters the known ones, oldest first
 * @param closing the month that named years end with; empty where the figures do not tell
 */
record QuartersOfYear(List<Period> quarters, Optional<Month> closing) {

    private static final int IN_A_YEAR = 4;

    /** A first quarter ends so many days after the year's start, at least. */
    private static final int SHORTEST = 40;

    static QuartersOfYear of(Statement statement, Figures figures) {
        List<Period> quarters = statement.columns().stream()
                .map(Statement.Column::period)
                .filter(period -> period.isSpanOf(Period.QUARTER))
                .distinct()
                .sorted(Comparator.comparing(Period::end))
                .toList();
        return new QuartersOfYear(quarters, closing(statement, quarters, figures));
    }

    /** The quarters of a span, oldest first; empty where not all are known. */
    Optional<List<Period>> of(Period span) {
        if (span.isFiscalYear()) {
            return closing.flatMap(month -> of(span, month));
        }
        return span.isSpan() && span.months() > Period.QUARTER ? within(span) : Optional.empty();
    }

    private Optional<List<Period>> within(Period span) {
        LocalDate start = Months.earlier(span.end(), span.months());
        List<Period> parts = quarters.stream()
                .filter(quarter -> quarter.basis().equals(span.basis()))
                .filter(quarter -> quarter.end().isAfter(start.plusDays(SHORTEST))
                        && quarter.end().isBefore(span.end().plusDays(Period.DAYS_APART)))
                .toList();
        boolean whole = parts.size() * Period.QUARTER == span.months()
                && parts.get(parts.size() - 1).end().isAfter(span.end().minusDays(Period.DAYS_APART));
        return whole ? Optional.of(parts) : Optional.empty();
    }

    private Optional<List<Period>> of(Period year, Month month) {
        return IntStream.range(IN_A_YEAR - 1, quarters.size())
                .filter(last -> ends(quarters.get(last), year, month))
                .mapToObj(last -> quarters.subList(last - IN_A_YEAR + 1, last + 1))
                .filter(QuartersOfYear::adjoin)
                .findFirst();
    }

    /** A year that ends in January is mostly named after the one before. */
    private static boolean ends(Period quarter, Period year, Month month) {
        int named = quarter.end().getYear() - (month == Month.JANUARY ? 1 : 0);
        return quarter.end().getMonth() == month
                && named == year.end().getYear()
                && quarter.basis().equals(year.basis());
    }

    private static boolean adjoin(List<Period> quarters) {
        LocalDate start = Months.earlier(quarters.get(IN_A_YEAR - 1).end(), IN_A_YEAR * Period.QUARTER);
        return quarters.get(0).end().isAfter(start.plusDays(SHORTEST));
    }

    /** The month with which most lines of named years add up, and three in four at least. */
    private static Optional<Month> closing(Statement statement, List<Period> quarters, Figures figures) {
        List<Fact> years = statement.facts().stream()
                .filter(fact -> fact.period().isFiscalYear())
                .filter(fact -> fact.value().signum() != 0)
                .toList();
        return quarters.stream()
                .map(quarter -> quarter.end().getMonth())
                .distinct()
                .filter(month -> new QuartersOfYear(quarters, Optional.of(month)).isClosing(years, figures))
                .findFirst();
    }

    private boolean isClosing(Collection<Fact> years, Figures figures) {
        List<Boolean> holding = years.stream()
                .flatMap(fact -> sum(fact, figures).stream()
                        .map(sum -> sum.subtract(fact.value()).abs().compareTo(figures.unit(fact)) <= 0))
                .toList();
        long held = holding.stream().filter(holds -> holds).count();
        return held >= IN_A_YEAR && held * IN_A_YEAR >= holding.size() * 3L;
    }

    private Optional<BigDecimal> sum(Fact year, Figures figures) {
        return of(year.period())
                .map(parts -> parts.stream()
                        .flatMap(part -> figures.find(year.item(), part).stream())
                        .toList())
                .filter(facts -> facts.size() == IN_A_YEAR)
                .map(facts -> facts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
