package closewright.workbook.recognition.period;

import closewright.period.Part;
import closewright.period.Weeks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** What the found pieces of a period's wording say; empty where they say no time that there is. */
final class PeriodMeaning {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final int LAST_DAY = 31;

    private PeriodMeaning() {}

    static Optional<PeriodHint> months(int months) {
        return Optional.of(PeriodHint.ofMonths(months));
    }

    /** "9M 2023", "9M23", "9M FY23": months, and a year that may be empty. */
    static Optional<PeriodHint> monthsOfYear(Matcher found) {
        PeriodHint months = PeriodHint.ofMonths(number(found, "months"));
        return Optional.of(found.group("year").isEmpty() ? months : months.with(PeriodHint.ofYear(year(found))));
    }

    static Optional<PeriodHint> span(Matcher found) {
        int count = NumberWord.value(found.group("count"));
        if (count < 1 || count > 60) {
            return Optional.empty();
        }
        boolean weeks = found.group("weeks") != null;
        return weeks
                ? Optional.of(PeriodHint.of(
                        new Extent(Weeks.months(count), Weeks.areMonths(count) ? 0 : count, Extent.Reach.OWN)))
                : months(count);
    }

    /** "Jan-Mar 2010": from the first to the last month. */
    static Optional<PeriodHint> monthRange(Matcher found) {
        int first = MonthWord.number(found.group("from"));
        int last = MonthWord.number(found.group("to"));
        PeriodHint span = PeriodHint.ofMonths(Math.floorMod(last - first, 12) + 1);
        return found.group("year") == null
                ? day(last, LAST_DAY).map(span::with)
                : endOf(year(found), last).map(span::with);
    }

    static Optional<PeriodHint> ordinal(Matcher found) {
        String word = found.group("ordinal");
        int number = IntStream.range(0, ORDINALS.size())
                        .filter(at ->
                                PeriodRule.TOPIC.wordings(ORDINALS.get(at)).contains(word))
                        .findFirst()
                        .orElseThrow()
                + 1;
        if (found.group("half") == null) {
            return Optional.of(PeriodHint.of(Part.valueOf("Q" + number)));
        }
        return number > 2 ? Optional.empty() : Optional.of(PeriodHint.of(Part.valueOf("H" + number)));
    }

    static Optional<PeriodHint> date(Matcher found) {
        return date(year(found), MonthWord.number(found.group("month")), number(found, "day"));
    }

    static Optional<PeriodHint> numberedDate(Matcher found) {
        return date(year(found), number(found, "month"), number(found, "day"));
    }

    /**
     * The month comes first as in the United States, unless it cannot be one or dots part the numbers; what else the
     * numbers can mean is kept for the header to settle.
     */
    static Optional<PeriodHint> numbers(Matcher found) {
        int first = number(found, "first");
        int second = number(found, "second");
        Optional<LocalDate> monthFirst = day(year(found), first, second);
        Optional<LocalDate> dayFirst = day(year(found), second, first);
        if (monthFirst.isPresent() && dayFirst.isPresent() && first != second) {
            return found.group("sign").equals(".")
                    ? dayFirst.map(PeriodHint::of)
                    : Optional.of(PeriodHint.either(monthFirst.get(), dayFirst.get()));
        }
        return monthFirst.or(() -> dayFirst).map(PeriodHint::of);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** From one day to another: so many months, or weeks where it ends with no month of the same day. */
    static Optional<PeriodHint> dateRange(Matcher found) {
        Optional<LocalDate> from = PeriodPhrase.single(found.group("start"));
        Optional<LocalDate> to = PeriodPhrase.single(found.group("end"));
        if (to.isEmpty()) {
            return Optional.empty();
        }
        return from.or(() -> startIn(found.group("start"), to.get())).flatMap(first -> between(first, to.get()));
    }

    /** "Jan 1" of "Jan 1 - Mar 31, 2023": the last such day before the end. */
    private static Optional<LocalDate> startIn(String start, LocalDate end) {
        return PeriodPhrase.within(start).monthDay().map(day -> {
            LocalDate same = day.atYear(end.getYear());
            return same.isAfter(end) ? same.minusYears(1) : same;
        });
    }

    private static Optional<PeriodHint> between(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        int months = (int) Math.round(days / 30.4375);
        boolean whole = Math.abs(days - months * 30.4375) < 6;
        if (days < 27 || days > 750 || !whole) {
            return Optional.empty();
        }
        return months(months).map(span -> span.with(PeriodHint.of(last)));
    }

    /** "4-6/2024": the months from April to June. */
    static Optional<PeriodHint> numberedRange(Matcher found) {
        int first = number(found, "first");
        int last = number(found, "last");
        return first < 1 || last > 12 || first >= last
                ? Optional.empty()
                : endOf(year(found), last).map(PeriodHint.ofMonths(last - first + 1)::with);
    }

    /** "Oct '21 - Sep 22": from the first day of one month to the last of another. */
    static Optional<PeriodHint> monthsOfTwoYears(Matcher found) {
        int last = MonthWord.number(found.group("to"));
        YearMonth to = YearMonth.of(year(found.group("year")), last);
        YearMonth from = YearMonth.of(year(found.group("fromyear")), MonthWord.number(found.group("from")));
        int months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
        return months < 1 || months > 24
                ? Optional.empty()
                : Optional.of(PeriodHint.ofMonths(months).with(PeriodHint.of(to.atEndOfMonth())));
    }

    static Optional<PeriodHint> toDate() {
        return Optional.of(PeriodHint.of(Extent.of(Extent.Reach.YEAR_TO_DATE)));
    }

    static Optional<PeriodHint> quarterToDate() {
        return Optional.of(PeriodHint.of(Extent.of(Extent.Reach.QUARTER_TO_DATE)));
    }

    /** "Q1-Q3 2024": the year up to its third quarter. */
    static Optional<PeriodHint> quartersOfYear(Matcher found) {
        return Part.toDate(quarter(found).end()).flatMap(part -> ofYear(part, found));
    }

    static Optional<PeriodHint> rolling() {
        return Optional.of(PeriodHint.of(Extent.of(Extent.Reach.ROLLING)));
    }

    static Optional<PeriodHint> monthOfYear(Matcher found) {
        return endOf(year(found), MonthWord.number(found.group("month"))).map(PeriodHint::asNamedMonth);
    }

    static Optional<PeriodHint> yearAndMonth(Matcher found) {
        return endOf(year(found), number(found, "month")).map(PeriodHint::asNamedMonth);
    }

    private static Optional<PeriodHint> date(int year, int month, int day) {
        return day(year, month, day).map(PeriodHint::of);
    }

    static Optional<PeriodHint> day(Matcher found) {
        return day(MonthWord.number(found.group("month")), number(found, "day"));
    }

    /** A month alone ends on its last day. */
    static Optional<PeriodHint> month(Matcher found) {
        return day(MonthWord.number(found.group("month")), LAST_DAY).map(PeriodHint::asNamedMonth);
    }

    private static Optional<PeriodHint> day(int month, int day) {
        int last = YearMonth.of(2000, month).lengthOfMonth();
        return day < 1 || day > LAST_DAY
                ? Optional.empty()
                : Optional.of(PeriodHint.of(MonthDay.of(month, Math.min(day, last))));
    }

    static Optional<PeriodHint> ofYear(Part part, Matcher found) {
        int year = year(found);
        return year < 1950 || year > 2100
                ? Optional.empty()
                : Optional.of(PeriodHint.ofYear(year).with(PeriodHint.of(part)));
    }

    static Part quarter(Matcher found) {
        return Part.valueOf("Q" + found.group("part"));
    }

    static Part half(Matcher found) {
        return Part.valueOf("H" + found.group("part"));
    }

    /** A year of two digits is one of 1970 to 2069. */
    static int year(Matcher found) {
        return year(found.group("year"));
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 100 ? number : number + (number < 70 ? 2000 : 1900);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<PeriodHint> endOf(int year, int month) {
        return Optional.of(PeriodHint.of(YearMonth.of(year, month).atEndOfMonth()));
    }
}
