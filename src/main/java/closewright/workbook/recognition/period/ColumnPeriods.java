package closewright.workbook.recognition.period;

import closewright.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the header's hints into the periods of a statement's columns. */
public final class ColumnPeriods {

    private static final double DAYS_OF_A_MONTH = 30.4375;

    private final List<PeriodHint> hints;
    private final PeriodHint title;
    private final Month yearEnd;
    private final Set<Integer> sums;

    /**
     * @param title what the titles say of the period
     * @param tab what the tab's name says of it, which counts where they say nothing
     */
    public ColumnPeriods(List<Header.Column> columns, PeriodHint title, PeriodHint tab) {
        this.title =
                title.isEmpty() ? tab : title.statedMonths() == 0 ? title.with(PeriodHint.of(tab.extent())) : title;
        List<PeriodHint> told = columns.stream().map(Header.Column::hint).toList();
        List<PeriodHint> ordered = DayOrder.settled(told);
        List<PeriodHint> years = YearsOfMonths.settled(
                        ordered.stream().map(this::inItsYear).toList())
                .stream()
                .map(this::onItsDay)
                .toList();
        SumsOfColumns parts = new SumsOfColumns(
                years, at -> years.get(at).statedMonths() != 0 ? years.get(at).statedMonths() : spacing(years, at));
        List<PeriodHint> summed = parts.settled();
        this.sums = parts.places();
        this.hints = FiscalYear.dated(summed, this.title);
        this.yearEnd = FiscalYear.end(hints, this.title).orElse(Month.DECEMBER);
    }

    /** The period of the column for a balance or a flow; empty where the header does not tell it. */
    public Optional<Period> of(int index, boolean balance) {
        PeriodHint hint = hints.get(index);
        if (balance) {
            return sums.contains(index) || hint.extent().reach() == Extent.Reach.ROLLING
                    ? Optional.empty()
                    : hint.instant();
        }
        return hint.flow(months(index, hint), yearEnd);
    }

    /**
     * The period of a schedule's column, of which nothing tells whether it shows balances or flows.
     *
     * @param dated whether a date alone means a balance, as in the details of a filing, which name every span
     */
    public Optional<Period> ofSchedule(int index, boolean dated) {
        PeriodHint hint = hints.get(index);
        boolean balance = dated && hint.date().isPresent() && hint.statedMonths() == 0;
        return of(index, balance).or(() -> of(index, true));
    }

    /** What the header leaves to the title: the year of a month or a quarter, all of "Prior year". */
    private PeriodHint inItsYear(PeriodHint hint) {
        if (hint.isRelative()) {
            return hint.with(title);
        }
        boolean noYear = hint.date().isEmpty() && hint.year() == 0;
        return noYear && (hint.monthDay().isPresent() || hint.part().isPresent()) ? inYear(hint) : hint;
    }

    /** A year in the header and a day in the title make a date. */
    private PeriodHint onItsDay(PeriodHint hint) {
        if (!hint.isYear()) {
            return hint;
        }
        Optional<MonthDay> day = title.monthDay().or(() -> title.date().map(MonthDay::from));
        return day.map(PeriodHint::of).map(hint::with).orElse(hint);
    }

    private PeriodHint inYear(PeriodHint hint) {
        int year = title.year() != 0
                ? title.year()
                : title.date().map(LocalDate::getYear).orElse(0);
        return year == 0 ? hint : hint.in(year);
    }

    private int months(int index, PeriodHint hint) {
        if (hint.statedMonths() != 0) {
            return hint.statedMonths();
        }
        if (isMonthBesideMore(hint)) {
            return 1;
        }
        int spaced = spacing(hints, index);
        int stated = title.extent().months();
        if (stated != 0 && !isPartOfTitle(spaced)) {
            return stated;
        }
        if (spaced != 0 && (spaced != Period.YEAR || title.statedMonths() == 0)) {
            return spaced;
        }
        if (title.statedMonths() != 0) {
            return title.statedMonths();
        }
        return title.isNamedMonth() && hints.size() == 1 ? 1 : hint.year() != 0 ? Period.YEAR : spaced;
    }

    /** "Jun-23" beside "YTD Jun-23", or beside "Jan/23 - Jun/23", is the month. */
    private boolean isMonthBesideMore(PeriodHint hint) {
        return hint.isNamedMonth()
                && hints.stream()
                        .anyMatch(other -> other.isToDate()
                                || (other.statedMonths() > 1 && other.end().equals(hint.end())));
    }

    /** Whether the title speaks of the time of all columns together: the year over its months or quarters. */
    private boolean isPartOfTitle(int spaced) {
        int stated = title.extent().months();
        if (spaced == 0 || spaced >= stated) {
            return false;
        }
        Optional<LocalDate> end = title.end();
        boolean within = end.isPresent()
                && hints.stream()
                        .flatMap(hint -> hint.end().stream())
                        .allMatch(day -> !day.isAfter(end.get().plusDays(Period.DAYS_APART))
                                && day.isAfter(end.get().minusMonths(stated)));
        return spaced == 1 || within;
    }

    /** The months to the nearest column with a date, where that is a month, a quarter, a half or a year. */
    private static int spacing(List<PeriodHint> hints, int index) {
        int left = between(hints, index, -1);
        int right = between(hints, index, 1);
        return left == 0 || right == 0 ? Math.max(left, right) : Math.min(left, right);
    }

    /** To the next column in a direction that has another date. */
    private static int between(List<PeriodHint> hints, int index, int step) {
        Optional<LocalDate> own = hints.get(index).end();
        for (int at = index + step; at >= 0 && at < hints.size(); at += step) {
            if (!hints.get(at).end().equals(own)) {
                return between(hints.get(index), hints.get(at));
            }
        }
        return 0;
    }

    private static int between(PeriodHint one, PeriodHint other) {
        Optional<LocalDate> first = one.end();
        Optional<LocalDate> second = other.end();
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
        int months = (int) Math.round(days / DAYS_OF_A_MONTH);
        return months >= 2 && months <= 4 ? 3 : months == 1 || months == 6 || months == 12 ? months : 0;
    }
}
