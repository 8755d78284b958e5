package closewright.workbook.recognition.period;

import closewright.period.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the found pieces of a period's wording say; empty where they say no time that there is. */
final class PeriodMeaning {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private PeriodMeaning() {}

    static Optional<PeriodHint> months(int months) {
        return Optional.of(PeriodHint.ofMonths(months));
    }

    static Optional<PeriodHint> span(Matcher found) {
        int count = NumberWord.value(found.group(1));
        boolean weeks = found.group(2).startsWith("w");
        int months = weeks ? NumberWord.monthsOfWeeks(count) : count;
        return months < 1 || months > 60 ? Optional.empty() : months(months);
    }

    /** "Jan-Mar 2010": from the first to the last month. */
    static Optional<PeriodHint> monthRange(Matcher found) {
        int last = month(found.group(2));
        PeriodHint span = PeriodHint.ofMonths(Math.floorMod(last - month(found.group(1)), 12) + 1);
        return found.group(3) == null
                ? monthDay(last, "31").map(span::with)
                : endOf(year(found.group(3)), last).map(span::with);
    }

    static Optional<PeriodHint> ordinal(Matcher found) {
        int word = ORDINALS.indexOf(found.group(1)) + 1;
        String number = word == 0 ? found.group(1).substring(0, 1) : String.valueOf(word);
        if (!found.group(2).equals("half")) {
            return Optional.of(PeriodHint.of(quarter(number)));
        }
        return Integer.parseInt(number) > 2 ? Optional.empty() : Optional.of(PeriodHint.of(half(number)));
    }

    /** The month comes first as in the United States, unless it cannot be one or dots part the numbers. */
    static Optional<PeriodHint> numeric(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        boolean dayFirst = first > 12 || found.group(2).equals(".");
        return date(found.group(4), dayFirst ? second : first, String.valueOf(dayFirst ? first : second));
    }

    static Optional<PeriodHint> monthOfYear(Matcher found) {
        String year = found.group(2) == null ? found.group(3) : found.group(2);
        return endOf(year(year), month(found.group(1)));
    }

    static Optional<PeriodHint> yearAndMonth(Matcher found) {
        return endOf(year(found.group(1)), Integer.parseInt(found.group(2)));
    }

    static Optional<PeriodHint> date(String year, int month, String day) {
        try {
            return Optional.of(PeriodHint.of(LocalDate.of(year(year), month, Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<PeriodHint> monthDay(int month, String day) {
        int number = Integer.parseInt(day);
        int last = YearMonth.of(2000, month).lengthOfMonth();
        return number < 1 || number > 31
                ? Optional.empty()
                : Optional.of(PeriodHint.of(MonthDay.of(month, Math.min(number, last))));
    }

    static Optional<PeriodHint> part(Part part, String year) {
        int value = year(year);
        return value < 1950 || value > 2100
                ? Optional.empty()
                : Optional.of(PeriodHint.ofYear(value).with(PeriodHint.of(part)));
    }

    static Part quarter(@Nullable String... numbers) {
        return Part.valueOf("Q" + given(numbers));
    }

    static Part half(@Nullable String... numbers) {
        return Part.valueOf("H" + given(numbers));
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    /** A year of two digits is one of 1970 to 2069. */
    static int year(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 100 ? number : number + (number < 70 ? 2000 : 1900);
    }

    private static Optional<PeriodHint> endOf(int year, int month) {
        return Optional.of(PeriodHint.of(YearMonth.of(year, month).atEndOfMonth()));
    }

    private static String given(@Nullable String... numbers) {
        return Stream.of(numbers).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
