package closepack.workbook.recognition;

import closepack.statement.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of writing a part of a period, and what it says. Texts are in lower case. */
record PeriodRule(Pattern pattern, Function<Matcher, Optional<PeriodHint>> meaning) {

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
    private static final String YEAR = "'?(\\d{4}|\\d{2})(?!\\d)";
    private static final String GAP = "[ \\-/'.]*";
    private static final String FISCAL = "(?:fy|cy|fiscal(?: year)?)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** In this order; what one has taken the next ones do not see. */
    static final List<PeriodRule> ALL = List.of(
            rule(NumberWord.PATTERN + "[ \\-]*(?:calendar |fiscal )?(month|mo|week|wk)s?\\b\\.?", PeriodRule::span),
            rule(
                    "\\b(3|6|9|12)m(?=[ '\\d]|$)",
                    found -> Optional.of(PeriodHint.ofMonths(Integer.parseInt(found.group(1))))),
            rule(
                    "\\b(first|second|third|fourth|1st|2nd|3rd|4th)[ \\-](?:fiscal )?(quarter|qtr|half)\\b",
                    PeriodRule::ordinal),
            rule(
                    "(?<![a-z])" + MONTH + "[ \\-]*(\\d{1,2})(?:st|nd|rd|th)?(?:[ ,\\-/]+|, ?)'?(\\d{4}|\\d{2})(?!\\d)",
                    found -> date(found.group(3), month(found.group(1)), found.group(2))),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?[ \\-./]*" + MONTH + "[ \\-./,']*(\\d{4}|\\d{2})(?!\\d)",
                    found -> date(found.group(3), month(found.group(2)), found.group(1))),
            rule(
                    "\\b(\\d{4})[\\-/.](\\d{1,2})[\\-/.](\\d{1,2})(?!\\d)",
                    found -> date(found.group(1), Integer.parseInt(found.group(2)), found.group(3))),
            rule("\\b(\\d{1,2})([/.\\-])(\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?!\\d)", PeriodRule::numeric),
            rule(
                    "(?<![a-z])" + MONTH + "(?:[ ,]*(\\d{4})|[ ]?[\\-'/]+(\\d{4}|\\d{2}))(?!\\d)",
                    PeriodRule::monthOfYear),
            rule(
                    "(?<![a-z])" + MONTH + " ?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?",
                    found -> monthDay(month(found.group(1)), found.group(2))),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?[ .\\-]*" + MONTH + "(?![a-z])",
                    found -> monthDay(month(found.group(2)), found.group(1))),
            rule("\\bq([1-4])" + GAP + FISCAL + "?" + GAP + YEAR, found -> quarter(found.group(1), found.group(2))),
            rule("\\b([1-4])q" + GAP + FISCAL + "?" + GAP + YEAR, found -> quarter(found.group(1), found.group(2))),
            rule(
                    "\\b" + FISCAL + "?" + GAP + "(\\d{4}|\\d{2})" + GAP + "(?:q([1-4])|([1-4])q)(?![0-9])",
                    found -> quarter(found.group(2) == null ? found.group(3) : found.group(2), found.group(1))),
            rule("\\b(?:h([12])|([12])h|hy([12]))" + GAP + FISCAL + "?" + GAP + YEAR, PeriodRule::half),
            rule("\\bhy" + GAP + YEAR, found -> part(Period.Part.H1, found.group(1))),
            rule(
                    "\\b" + FISCAL + "?" + GAP + "(\\d{4}|\\d{2})" + GAP + "(?:h([12])|([12])h)(?![0-9])",
                    found -> part(halfOf(found.group(2) == null ? found.group(3) : found.group(2)), found.group(1))),
            rule(
                    "\\b(?:q([1-4])|([1-4])q)(?![0-9])",
                    found -> Optional.of(
                            PeriodHint.of(quarterOf(found.group(1) == null ? found.group(2) : found.group(1))))),
            rule(
                    "\\b(?:h([12])|([12])h)(?![0-9])",
                    found -> Optional.of(
                            PeriodHint.of(halfOf(found.group(1) == null ? found.group(2) : found.group(1))))),
            rule(
                    "\\b(?:fye?|cy|fiscal(?: years?)?|years?)" + GAP + "(?:ended )?(?:\\d{4}[/\\-])?" + YEAR
                            + "(?![/.\\-]\\d)",
                    found -> part(Period.Part.YEAR, found.group(1))),
            rule("(?<!\\d)((?:19|20)\\d{2})[/\\-](\\d{4}|\\d{2})(?!\\d)", PeriodRule::yearRange),
            rule(
                    "(?<![\\d.,])((?:19[5-9]|20\\d)\\d)(?![\\d.,%]\\d?)",
                    found -> Optional.of(PeriodHint.ofYear(year(found.group(1))))),
            rule(
                    "(?<![\\d.,])((?:19[5-9]|20\\d)\\d)(?=[.,](?:\\D|$))",
                    found -> Optional.of(PeriodHint.ofYear(year(found.group(1))))),
            rule("\\b(?:half[ \\-]years?|six[ \\-]month period)\\b", found -> Optional.of(PeriodHint.ofMonths(6))),
            rule("\\b(?:fiscal )?quarters? (?:ended|ending)\\b", found -> Optional.of(PeriodHint.ofMonths(3))),
            rule("\\b(?:fiscal )?(?:years?|fye) (?:ended|ending)\\b", found -> Optional.of(PeriodHint.ofMonths(12))),
            rule(
                    "\\b(?:full[ \\-]year|fye?|annual)(?![a-z0-9])",
                    found -> Optional.of(PeriodHint.of(Period.Part.YEAR))),
            rule("(?<![a-z])" + MONTH + "(?![a-z])", found -> monthDay(month(found.group(1)), "31")));

    private static PeriodRule rule(String pattern, Function<Matcher, Optional<PeriodHint>> meaning) {
        return new PeriodRule(Pattern.compile(pattern), meaning);
    }

    private static Optional<PeriodHint> span(Matcher found) {
        int count = NumberWord.value(found.group(1));
        boolean weeks = found.group(2).startsWith("w");
        int months = weeks ? NumberWord.monthsOfWeeks(count) : count;
        return months < 1 || months > 60 ? Optional.empty() : Optional.of(PeriodHint.ofMonths(months));
    }

    private static Optional<PeriodHint> ordinal(Matcher found) {
        int count = List.of("first", "second", "third", "fourth").indexOf(found.group(1)) + 1;
        String number = count == 0 ? found.group(1).substring(0, 1) : String.valueOf(count);
        boolean half = found.group(2).equals("half");
        if (half && Integer.parseInt(number) > 2) {
            return Optional.empty();
        }
        return Optional.of(PeriodHint.of(half ? halfOf(number) : quarterOf(number)));
    }

    private static Optional<PeriodHint> numeric(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        boolean dayFirst = first > 12 || found.group(2).equals(".");
        int month = dayFirst ? second : first;
        return date(found.group(4), month, String.valueOf(dayFirst ? first : second));
    }

    private static Optional<PeriodHint> monthOfYear(Matcher found) {
        String year = found.group(2) == null ? found.group(3) : found.group(2);
        YearMonth month = YearMonth.of(year(year), month(found.group(1)));
        return Optional.of(PeriodHint.of(month.atEndOfMonth()));
    }

    private static Optional<PeriodHint> half(Matcher found) {
        String half =
                found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
        return part(halfOf(half), found.group(4));
    }

    private static Optional<PeriodHint> yearRange(Matcher found) {
        int first = year(found.group(1));
        int second = found.group(2).length() == 2
                ? first / 100 * 100 + Integer.parseInt(found.group(2))
                : year(found.group(2));
        return second == first + 1
                ? Optional.of(PeriodHint.ofYear(second).with(PeriodHint.of(Period.Part.YEAR)))
                : Optional.empty();
    }

    private static Optional<PeriodHint> date(String year, int month, String day) {
        try {
            return Optional.of(PeriodHint.of(LocalDate.of(year(year), month, Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PeriodHint> monthDay(int month, String day) {
        int number = Integer.parseInt(day);
        int last = YearMonth.of(2000, month).lengthOfMonth();
        return number < 1 || number > 31
                ? Optional.empty()
                : Optional.of(PeriodHint.of(MonthDay.of(month, Math.min(number, last))));
    }

    private static Optional<PeriodHint> quarter(String quarter, String year) {
        return part(quarterOf(quarter), year);
    }

    private static Optional<PeriodHint> part(Period.Part part, String year) {
        int value = year(year);
        return value < 1950 || value > 2100
                ? Optional.empty()
                : Optional.of(PeriodHint.ofYear(value).with(PeriodHint.of(part)));
    }

    private static Period.Part quarterOf(String number) {
        return Period.Part.valueOf("Q" + number);
    }

    private static Period.Part halfOf(String number) {
        return Period.Part.valueOf("H" + number);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    /** A year of two digits is one of 1970 to 2069. */
    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 100 ? number : number + (number < 70 ? 2000 : 1900);
    }
}
