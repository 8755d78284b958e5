package closewright.workbook.recognition.period;

import closewright.period.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
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

    static Optional<PeriodHint> span(Matcher found) {
        int count = NumberWord.value(found.group("count"));
        int months = found.group("weeks") == null ? count : NumberWord.monthsOfWeeks(count);
        return months < 1 || months > 60 ? Optional.empty() : months(months);
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

    /** The month comes first as in the United States, unless it cannot be one or dots part the numbers. */
    static Optional<PeriodHint> numbers(Matcher found) {
        int first = number(found, "first");
        int second = number(found, "second");
        boolean dayFirst = first > 12 || found.group("sign").equals(".");
        return date(year(found), dayFirst ? second : first, dayFirst ? first : second);
    }

    static Optional<PeriodHint> monthOfYear(Matcher found) {
        return endOf(year(found), MonthWord.number(found.group("month")));
    }

    static Optional<PeriodHint> yearAndMonth(Matcher found) {
        return endOf(year(found), number(found, "month"));
    }

    private static Optional<PeriodHint> date(int year, int month, int day) {
        try {
            return Optional.of(PeriodHint.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<PeriodHint> day(Matcher found) {
        return day(MonthWord.number(found.group("month")), number(found, "day"));
    }

    /** A month alone ends on its last day. */
    static Optional<PeriodHint> month(Matcher found) {
        return day(MonthWord.number(found.group("month")), LAST_DAY);
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
        int number = number(found, "year");
        return number >= 100 ? number : number + (number < 70 ? 2000 : 1900);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<PeriodHint> endOf(int year, int month) {
        return Optional.of(PeriodHint.of(YearMonth.of(year, month).atEndOfMonth()));
    }
}
