package closewright.workbook.recognition.period;

import closewright.period.Part;
import closewright.period.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What one header cell tells of a period; the cells above and below it tell the rest.
 *
 * @param date a full date
 * @param monthDay a day without its year
 * @param year 0 where none is told
 * @param months of a duration, 0 where none is told
 */
public record PeriodHint(
        Optional<LocalDate> date,
        Optional<MonthDay> monthDay,
        int year,
        Optional<Part> part,
        int months,
        boolean estimate) {

    public static final PeriodHint NONE =
            new PeriodHint(Optional.empty(), Optional.empty(), 0, Optional.empty(), 0, false);

    public static PeriodHint of(LocalDate date) {
        return new PeriodHint(Optional.of(date), Optional.empty(), 0, Optional.empty(), 0, false);
    }

    public static PeriodHint of(MonthDay monthDay) {
        return new PeriodHint(Optional.empty(), Optional.of(monthDay), 0, Optional.empty(), 0, false);
    }

    static PeriodHint ofYear(int year) {
        return new PeriodHint(Optional.empty(), Optional.empty(), year, Optional.empty(), 0, false);
    }

    public static PeriodHint of(Part part) {
        return new PeriodHint(Optional.empty(), Optional.empty(), 0, Optional.of(part), 0, false);
    }

    public static PeriodHint ofMonths(int months) {
        return new PeriodHint(Optional.empty(), Optional.empty(), 0, Optional.empty(), months, false);
    }

    PeriodHint asEstimate() {
        return new PeriodHint(date, monthDay, year, part, months, true);
    }

    /** Whether it says nothing of a time. */
    boolean isEmpty() {
        return date.isEmpty() && monthDay.isEmpty() && year == 0 && part.isEmpty() && months == 0;
    }

    /** Both hints together; where both tell the same thing, this one counts. */
    public PeriodHint with(PeriodHint other) {
        return new PeriodHint(
                date.or(other::date),
                monthDay.or(other::monthDay),
                year == 0 ? other.year : year,
                part.or(other::part),
                months == 0 ? other.months : months,
                estimate || other.estimate);
    }

    /** Whether the two contradict each other. */
    boolean contradicts(PeriodHint other) {
        return (year != 0 && other.year != 0 && year != other.year)
                || (part.isPresent() && other.part.isPresent() && !part.equals(other.part))
                || (date.isPresent() && other.date.isPresent() && !date.equals(other.date))
                || date.filter(day -> other.isBareYear() && day.getYear() != other.year)
                        .isPresent();
    }

    private boolean isBareYear() {
        return year != 0 && part.isEmpty() && date.isEmpty() && monthDay.isEmpty();
    }

    /** "Mar 12" read as a month of 2012 rather than as a day without a year. */
    PeriodHint asMonthOfYear() {
        Optional<LocalDate> month = monthDay.map(
                day -> YearMonth.of(2000 + day.getDayOfMonth(), day.getMonth()).atEndOfMonth());
        return new PeriodHint(date.or(() -> month), Optional.empty(), year, part, months, estimate);
    }

    /** The date, put together from a day and a year where need be. */
    Optional<LocalDate> end() {
        if (date.isPresent() || monthDay.isEmpty() || year == 0) {
            return date.or(this::nineMonths);
        }
        MonthDay day = monthDay.get();
        int last = YearMonth.of(year, day.getMonth()).lengthOfMonth();
        return Optional.of(LocalDate.of(year, day.getMonth(), Math.min(day.getDayOfMonth(), last)));
    }

    /** The months that the header states, 0 where it does not. */
    int statedMonths() {
        return months != 0 ? months : part.map(Part::months).orElse(0);
    }

    /** The instant of a balance; empty where the header does not tell it. */
    Optional<Period> instant() {
        Optional<Period> dated = end().map(Period::date);
        return dated.or(this::fiscal).map(this::marked);
    }

    /** The span of a flow of so many months; empty where the header does not tell it. */
    Optional<Period> flow(int spanMonths) {
        if (end().isPresent()) {
            return spanMonths == 0 ? Optional.empty() : end().map(last -> marked(Period.months(spanMonths, last)));
        }
        return fiscal().map(this::marked);
    }

    private Optional<Period> fiscal() {
        int own = part.map(Part::months).orElse(12);
        boolean named = months == 0 || months == own;
        if (year != 0 && months == 6 && part.isEmpty()) {
            return Optional.of(Period.fiscal(year, Part.H1));
        }
        if (year == 0 || !named) {
            return Optional.empty();
        }
        return Optional.of(Period.fiscal(year, part.orElse(Part.YEAR)));
    }

    /** "9M 2023", no date given, is January to September: no fiscal period has a name for it. */
    private Optional<LocalDate> nineMonths() {
        boolean nine = months == 9 && year != 0 && part.isEmpty() && monthDay.isEmpty();
        return nine ? Optional.of(LocalDate.of(year, 9, 30)) : Optional.empty();
    }

    private Period marked(Period period) {
        return estimate ? period.asEstimate() : period;
    }
}
