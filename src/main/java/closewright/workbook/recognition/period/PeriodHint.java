package closewright.workbook.recognition.period;

import closewright.period.Basis;
import closewright.period.Part;
import closewright.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What one header cell tells of a period; the cells above and below it tell the rest.
 *
 * @param date a full date
 * @param swapped the date that the same numbers are with day and month changed; empty where they can be only one
 * @param monthDay a day without its year
 * @param year 0 where none is told
 * @param extent the time that is stated
 * @param aspect how the column looks at the period
 */
public record PeriodHint(
        Optional<LocalDate> date,
        Optional<LocalDate> swapped,
        Optional<MonthDay> monthDay,
        int year,
        Optional<Part> part,
        Extent extent,
        Aspect aspect) {

    private static final Optional<LocalDate> NO_DATE = Optional.empty();
    private static final Optional<MonthDay> NO_DAY = Optional.empty();
    private static final Optional<Part> NO_PART = Optional.empty();

    public static final PeriodHint NONE =
            new PeriodHint(NO_DATE, NO_DATE, NO_DAY, 0, NO_PART, Extent.NONE, Aspect.NONE);

    private static final int NINE_MONTHS = 9;

    public static PeriodHint of(LocalDate date) {
        return NONE.on(Optional.of(date), Optional.empty());
    }

    /** A date whose day and month could change places. */
    static PeriodHint either(LocalDate date, LocalDate swapped) {
        return NONE.on(Optional.of(date), Optional.of(swapped));
    }

    public static PeriodHint of(MonthDay monthDay) {
        return new PeriodHint(NO_DATE, NO_DATE, Optional.of(monthDay), 0, NO_PART, Extent.NONE, Aspect.NONE);
    }

    public static PeriodHint ofYear(int year) {
        return NONE.in(year);
    }

    public static PeriodHint of(Part part) {
        return new PeriodHint(NO_DATE, NO_DATE, NO_DAY, 0, Optional.of(part), Extent.NONE, Aspect.NONE);
    }

    public static PeriodHint ofMonths(int months) {
        return of(Extent.of(months));
    }

    static PeriodHint of(Extent extent) {
        return new PeriodHint(NO_DATE, NO_DATE, NO_DAY, 0, NO_PART, extent, Aspect.NONE);
    }

    static PeriodHint of(Aspect aspect) {
        return new PeriodHint(NO_DATE, NO_DATE, NO_DAY, 0, NO_PART, Extent.NONE, aspect);
    }

    /** A column on a basis that only this workbook knows: a department's. */
    public static PeriodHint ofBasis(String basis) {
        return of(Aspect.of(basis, false));
    }

    /** The same on a basis that a person has said, whatever the header names. */
    public PeriodHint on(Basis basis) {
        Aspect said = aspect.on(basis.name(), basis.isEstimate());
        return new PeriodHint(date, swapped, monthDay, year, part, extent, said);
    }

    PeriodHint asEstimate() {
        return with(of(Aspect.ESTIMATE));
    }

    /** The same, told by the month alone. */
    public PeriodHint asNamedMonth() {
        return with(of(Extent.of(Extent.Reach.NAMED_MONTH)));
    }

    /** Whether a month alone tells it. */
    public boolean isNamedMonth() {
        return extent.reach() == Extent.Reach.NAMED_MONTH;
    }

    private PeriodHint on(Optional<LocalDate> newDate, Optional<LocalDate> newSwapped) {
        return new PeriodHint(newDate, newSwapped, monthDay, year, part, extent, aspect);
    }

    /** The same in a year. */
    PeriodHint in(int newYear) {
        return new PeriodHint(date, swapped, monthDay, newYear, part, extent, aspect);
    }

    /** The same with a full date in the place of what told it in parts. */
    PeriodHint dated(LocalDate end, int months) {
        return new PeriodHint(
                Optional.of(end), Optional.empty(), Optional.empty(), 0, Optional.empty(), Extent.of(months), aspect);
    }

    /** The same with day and month changed where that gives a date. */
    PeriodHint withSwappedDate() {
        return swapped.isPresent() ? on(swapped, date) : this;
    }

    /** Whether it says nothing of a time. */
    public boolean isEmpty() {
        return !tellsTime() && extent.isNone();
    }

    /** Whether it names a time, be it in part: a date, a day, a year, a part of a year. */
    public boolean tellsTime() {
        return date.isPresent() || monthDay.isPresent() || year != 0 || part.isPresent();
    }

    /** Whether it says nothing at all. */
    public boolean isNone() {
        return equals(NONE);
    }

    public boolean estimate() {
        return aspect.estimate();
    }

    /** On which bases the figures are stated, as the header names them. */
    public List<String> bases() {
        return aspect.bases();
    }

    /** Whether it says no more than that the column is a total. */
    public boolean isTotal() {
        return isEmpty() && !estimate() && bases().equals(List.of(BasisWord.TOTAL.basis()));
    }

    /** Whether it names the period by its place alone: "Prior quarter". */
    public boolean isRelative() {
        return aspect.relative() && !tellsTime();
    }

    /** Whether it speaks of the year up to a date. */
    public boolean isToDate() {
        return extent.reach() == Extent.Reach.YEAR_TO_DATE;
    }

    /** The same period, named by itself: what says it by its place adds nothing. */
    PeriodHint withoutPlace() {
        return new PeriodHint(
                date,
                swapped,
                monthDay,
                year,
                part,
                extent,
                new Aspect(aspect.bases(), aspect.estimate(), 0, 0, false));
    }

    /** Both hints together; where both tell the same thing, this one counts. */
    public PeriodHint with(PeriodHint other) {
        return new PeriodHint(
                date.or(other::date),
                date.isPresent() ? swapped : other.swapped,
                monthDay.or(other::monthDay),
                year == 0 ? other.year : year,
                part.or(other::part),
                extent.with(other.extent),
                aspect.with(other.aspect));
    }

    /** The same on the day of its date alone where that is of another year. */
    public PeriodHint givingWayTo(PeriodHint own) {
        boolean other =
                date.filter(day -> own.isYear() && day.getYear() != own.year).isPresent();
        return other
                ? new PeriodHint(
                        Optional.empty(), Optional.empty(), date.map(MonthDay::from), year, part, extent, aspect)
                : this;
    }

    /** Whether the two contradict each other. */
    boolean contradicts(PeriodHint other) {
        return (year != 0 && other.year != 0 && year != other.year)
                || (part.isPresent() && other.part.isPresent() && !part.equals(other.part))
                || (date.isPresent() && other.date.isPresent() && !date.equals(other.date))
                || date.filter(day -> other.isYear() && day.getYear() != other.year)
                        .isPresent();
    }

    /** Whether it tells a year and nothing more. */
    public boolean isBareYear() {
        return extent.isNone() && isYear();
    }

    /** Whether it tells a year and no part of it. */
    boolean isYear() {
        return year != 0 && part.isEmpty() && date.isEmpty() && monthDay.isEmpty();
    }

    /** "Mar 12" read as a month of 2012 rather than as a day without a year. */
    PeriodHint asMonthOfYear() {
        Optional<LocalDate> month = monthDay.map(
                day -> YearMonth.of(2000 + day.getDayOfMonth(), day.getMonth()).atEndOfMonth());
        return new PeriodHint(date.or(() -> month), swapped, Optional.empty(), year, part, extent, aspect);
    }

    /** The date, put together from a day and a year where need be. */
    public Optional<LocalDate> end() {
        if (date.isPresent() || monthDay.isEmpty() || year == 0) {
            return date.or(this::nineMonths);
        }
        MonthDay day = monthDay.get();
        int last = YearMonth.of(year, day.getMonth()).lengthOfMonth();
        return Optional.of(LocalDate.of(year, day.getMonth(), Math.min(day.getDayOfMonth(), last)));
    }

    /** The months that the header states, 0 where it does not. */
    int statedMonths() {
        return extent.months() != 0 ? extent.months() : part.map(Part::months).orElse(0);
    }

    /** The instant of a balance; empty where the header does not tell it. */
    Optional<Period> instant() {
        Optional<Period> dated = end().map(Period::date).map(this::back);
        return dated.or(this::fiscal);
    }

    /**
     * The span of a flow of so many months; empty where the header does not tell it.
     *
     * @param yearEnd the month in which the fiscal year ends, from whose end a year to date is counted
     */
    Optional<Period> flow(int spanMonths, Month yearEnd) {
        Optional<LocalDate> last = end();
        if (last.isEmpty()) {
            return fiscal();
        }
        if (extent.weeks() != 0) {
            return last.map(day -> back(Period.weeks(extent.weeks(), day)));
        }
        int ofYear = monthsOfYear(last.get(), yearEnd);
        int months = switch (extent.reach()) {
            case YEAR_TO_DATE -> ofYear;
            case QUARTER_TO_DATE -> (ofYear - 1) % Period.QUARTER + 1;
            default -> spanMonths;
        };
        return months == 0 ? Optional.empty() : last.map(day -> back(Period.months(months, day)));
    }

    private static int monthsOfYear(LocalDate end, Month yearEnd) {
        return Math.floorMod(end.getMonthValue() - yearEnd.getValue() - 1, Period.YEAR) + 1;
    }

    private Period back(Period period) {
        return period.earlier(Period.YEAR * aspect.yearsBack()).back(aspect.spansBack());
    }

    private Optional<Period> fiscal() {
        if (year == 0) {
            return Optional.empty();
        }
        return fiscalPart()
                .map(own -> Period.fiscal(year - aspect.yearsBack(), own).back(aspect.spansBack()));
    }

    /** The part of the year; empty where the months stated beside it make none. */
    private Optional<Part> fiscalPart() {
        Part own = part.orElse(Part.YEAR);
        if (extent.reach() == Extent.Reach.ROLLING) {
            return Optional.of(own.lastTwelveMonths());
        }
        if (isToDate()) {
            return part.isEmpty() ? Optional.empty() : Part.toDate(own.end());
        }
        if (extent.months() == 0 || extent.months() == own.months()) {
            return Optional.of(own);
        }
        boolean ofYear = own == Part.YEAR && extent.months() >= 6;
        return ofYear ? Part.toDate(extent.months()) : Optional.empty();
    }

    /** "9M 2023" is January to September; "9M FY23" are nine months of a fiscal year. */
    private Optional<LocalDate> nineMonths() {
        boolean nine = extent.months() == NINE_MONTHS && year != 0 && part.isEmpty() && monthDay.isEmpty();
        return nine ? Optional.of(LocalDate.of(year, NINE_MONTHS, 30)) : Optional.empty();
    }
}
