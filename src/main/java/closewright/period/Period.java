package closewright.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a column of figures stands for: a date, a span of months that ends on a date, or a fiscal period whose date the
 * workbook does not give; each on a basis. What a period is made of is asked by {@link #fold}; everything else it
 * answers itself.
 */
public sealed interface Period permits PointInTime, Span, FiscalPeriod, Unstated {

    /** Months of a quarter. */
    int QUARTER = 3;

    /** Months of a year. */
    int YEAR = 12;

    /** A fiscal year of 52 or 53 weeks ends up to this many days beside the month's end. */
    int DAYS_APART = 12;

    /**
     * What is made of each sort of period.
     *
     * @param <R> what it is made into
     */
    interface Meaning<R> {

        /** A balance's date. */
        R date(LocalDate date);

        /** A flow's span: so many months up to and including its end. */
        R span(LocalDate end, int months);

        /** A flow's span of weeks that make no whole number of quarters. */
        default R weeks(LocalDate end, int weeks) {
            return span(end, Weeks.months(weeks));
        }

        /** A fiscal year or a part of it, known by name only. */
        R fiscal(int year, Part part);

        /** That of a figure in a table whose columns are no periods. */
        R unstated();
    }

    <R> R fold(Meaning<R> meaning);

    /** On which basis the figures are stated. */
    Basis basis();

    /** The same time on another basis. */
    Period on(Basis basis);

    /** The same time in another column, the second or later one that stands for it. */
    default Period again(int times) {
        return on(basis().again(times));
    }

    /** Whether the displayed header marks the figures as an estimate or forecast (2025E). */
    default boolean estimate() {
        return basis().isEstimate();
    }

    /** Whether it stands for actual figures on the leading basis: no estimate, no other basis. */
    default boolean isActual() {
        return basis().equals(Basis.LEADING);
    }

    /** The same period, marked as an estimate. */
    default Period asEstimate() {
        return on(basis().asEstimate());
    }

    /** The months that a flow spans; 0 for a balance. */
    int months();

    /** The end; of a period without a date the end of its part of a calendar year, which serves to compare. */
    LocalDate end();

    /** The same span or date so many months earlier; a period without a date is returned as it is. */
    Period earlier(int months);

    /** The one so many times its own length earlier: two quarters before a quarter; a balance is returned as it is. */
    Period back(int steps);

    /** Each way to make it up of shorter spans, oldest part first; none for a quarter or a date. */
    List<List<Period>> parts();

    /** When it begins, as a balance sheet's column would say it. */
    BalanceDate opening();

    /** When it ends, as a balance sheet's column would say it. */
    BalanceDate closing();

    /** Whether it is the date of a balance. */
    default boolean isDate() {
        return this instanceof PointInTime;
    }

    /** Whether it is a span of months with a known end. */
    default boolean isSpan() {
        return this instanceof Span;
    }

    /** Whether it is a span of so many months with a known end. */
    default boolean isSpanOf(int months) {
        return isSpan() && months() == months;
    }

    /** Whether it is known by its fiscal name only. */
    default boolean isFiscal() {
        return this instanceof FiscalPeriod;
    }

    /** Whether it is a fiscal year known by its name only. */
    default boolean isFiscalYear() {
        return isFiscal() && months() == YEAR;
    }

    /** Whether there is a period at all. */
    default boolean isStated() {
        return !(this instanceof Unstated);
    }

    /** The last day where it is known. */
    default Optional<LocalDate> lastDay() {
        return isDate() || isSpan() ? Optional.of(end()) : Optional.empty();
    }

    /** The span of so many months that ends with this one, on the same basis. */
    default Period last(int months) {
        return new Span(end(), months, 0, basis());
    }

    /** Whether both are of one sort, one length and one basis. */
    default boolean isLike(Period other) {
        return getClass() == other.getClass() && basis().equals(other.basis()) && months() == other.months();
    }

    /** Whether it is like another but so many months earlier, give or take the days of a 52-week year. */
    default boolean isEarlier(Period current, int months) {
        return isLike(current)
                && Math.abs(ChronoUnit.DAYS.between(end(), Months.earlier(current.end(), months))) <= DAYS_APART;
    }

    /** In one line, in a finance reader's words: "Three Months Ended June 30, 2010". */
    default String caption() {
        return String.join(" ", captions());
    }

    /** The span over the date: "Three Months Ended" and "June 30, 2010"; one level where there is no span. */
    default List<String> captions() {
        return fold(new PeriodCaption(basis()));
    }

    /**
     * The text of the extraction contract: {@code 2010-06-30}, {@code 2010-06-30/P3M}, {@code FY2019},
     * {@code FY2019-Q2}, {@code FY2019-H1}, {@code FY2019-9M}, {@code FY2019-M01}, {@code FY2019-Q2-LTM},
     * {@code 2010-06-30/P16W}, with {@code E} at the end for an estimate. It does not tell the basis.
     */
    default String notation() {
        return fold(new PeriodNotation()) + (estimate() ? "E" : "");
    }

    static Period date(LocalDate date) {
        return new PointInTime(date, Basis.LEADING);
    }

    static Period months(int months, LocalDate end) {
        return new Span(end, months, 0, Basis.LEADING);
    }

    /** A span of weeks: of months where so many weeks are a quarter, a half-year, nine months or a year. */
    static Period weeks(int weeks, LocalDate end) {
        return new Span(end, Weeks.months(weeks), Weeks.areMonths(weeks) ? 0 : weeks, Basis.LEADING);
    }

    static Period fiscal(int year, Part part) {
        return new FiscalPeriod(year, part, Basis.LEADING);
    }

    static Period unstated() {
        return new Unstated();
    }

    /** The period of such a {@link #notation}, read back on the leading basis; empty where it is none. */
    static Optional<Period> parse(String text) {
        return PeriodNotation.parse(text);
    }

    /** The last one of actual figures; of several spans that end together the shortest. */
    static Optional<Period> latest(Collection<Period> periods) {
        return periods.stream()
                .filter(Period::isActual)
                .max(Comparator.comparing(Period::end).thenComparing(period -> -period.months()));
    }

    /** Of some periods the one like another but so many months earlier, give or take the days of a 52-week year. */
    static Optional<Period> earlier(Collection<Period> periods, Period current, int months) {
        return periods.stream()
                .filter(period -> period.isEarlier(current, months))
                .findFirst();
    }
}
