package closewright.workbook.recognition.period;

import static closewright.workbook.recognition.period.PeriodMeaning.date;
import static closewright.workbook.recognition.period.PeriodMeaning.half;
import static closewright.workbook.recognition.period.PeriodMeaning.month;
import static closewright.workbook.recognition.period.PeriodMeaning.monthDay;
import static closewright.workbook.recognition.period.PeriodMeaning.months;
import static closewright.workbook.recognition.period.PeriodMeaning.part;
import static closewright.workbook.recognition.period.PeriodMeaning.quarter;
import static closewright.workbook.recognition.period.PeriodMeaning.year;

import closewright.period.Part;
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
    private static final String FISCAL = "(?:fy|cy|fiscal(?: year)?|f(?=\\d))";
    private static final String QUARTER = "\\b(?:f?q|qtr\\.?[ \\-]?|quarter[ \\-])([1-4])";
    private static final String NAMED = FISCAL + "?" + GAP;

    /** In this order; what one has taken the next ones do not see. */
    static final List<PeriodRule> ALL = List.of(
            rule(
                    NumberWord.PATTERN + "[ \\-]*(?:calendar |fiscal )?(month|mth|mo|week|wk)s?\\b\\.?",
                    PeriodMeaning::span),
            rule(
                    "(?<![a-z])" + MONTH + " ?(?:-|to) ?" + MONTH + "[ ,\\-']*(\\d{4}|\\d{2})?(?!\\d)",
                    PeriodMeaning::monthRange),
            rule("\\b(3|6|9|12)m(?=[ '\\d]|fy|$)", found -> months(Integer.parseInt(found.group(1)))),
            rule(
                    "\\b(first|second|third|fourth|1st|2nd|3rd|4th)[ \\-](?:fiscal )?(quarter|qtr|half)\\b",
                    PeriodMeaning::ordinal),
            rule(
                    "(?<![a-z])" + MONTH + "[ \\-]*(\\d{1,2})(?:st|nd|rd|th)?(?:[ ,\\-/]+|, ?)'?(\\d{4}|\\d{2})(?!\\d)",
                    found -> date(found.group(3), month(found.group(1)), found.group(2))),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?[ \\-./]*" + MONTH + "[ \\-./,']*(\\d{4}|\\d{2})(?!\\d)",
                    found -> date(found.group(3), month(found.group(2)), found.group(1))),
            rule(
                    "\\b(\\d{4})[\\-/.](\\d{1,2})[\\-/.](\\d{1,2})(?!\\d)",
                    found -> date(found.group(1), Integer.parseInt(found.group(2)), found.group(3))),
            rule(
                    "(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)",
                    found -> date(found.group(1), Integer.parseInt(found.group(2)), found.group(3))),
            rule("\\b(\\d{1,2})([/.\\-])(\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?!\\d)", PeriodMeaning::numeric),
            rule(
                    "(?<![a-z])" + MONTH + "(?:[ ,]*(\\d{4})|[ ]?[\\-'/]+(\\d{4}|\\d{2}))(?!\\d)",
                    PeriodMeaning::monthOfYear),
            rule(
                    "(?<![a-z])" + MONTH + " ?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?",
                    found -> monthDay(month(found.group(1)), found.group(2))),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?[ .\\-]*" + MONTH,
                    found -> monthDay(month(found.group(2)), found.group(1))),
            rule(QUARTER + GAP + NAMED + YEAR, found -> part(quarter(found.group(1)), found.group(2))),
            rule("\\b([1-4])q" + GAP + NAMED + YEAR, found -> part(quarter(found.group(1)), found.group(2))),
            rule(
                    "\\b" + NAMED + "(\\d{4}|\\d{2})" + GAP + "(?:q([1-4])|([1-4])q)(?!\\d)",
                    found -> part(quarter(found.group(2), found.group(3)), found.group(1))),
            rule(
                    "\\b(?:h([12])|([12])h|hy([12]))" + GAP + NAMED + YEAR,
                    found -> part(half(found.group(1), found.group(2), found.group(3)), found.group(4))),
            rule("\\bhy" + GAP + YEAR, found -> part(Part.H1, found.group(1))),
            rule(
                    "\\b" + NAMED + "(\\d{4}|\\d{2})" + GAP + "(?:h([12])|([12])h)(?!\\d)",
                    found -> part(half(found.group(2), found.group(3)), found.group(1))),
            rule(
                    "(?:" + QUARTER + "|\\b([1-4])q)(?!\\d)",
                    found -> Optional.of(PeriodHint.of(quarter(found.group(1), found.group(2))))),
            rule(
                    "\\b(?:h([12])|([12])h)(?!\\d)",
                    found -> Optional.of(PeriodHint.of(half(found.group(1), found.group(2))))),
            rule(
                    "\\b(?:fye?|cy|fiscal(?: years?)?|years?)" + GAP + "(?:ended )?" + YEAR + "(?![/.\\-]\\d)",
                    found -> part(Part.YEAR, found.group(1))),
            rule("\\b((?:19|20)\\d{2})-(0[1-9]|1[0-2])(?![\\d-])", PeriodMeaning::yearAndMonth),
            rule("\\bf(\\d{4}|\\d{2})(?!\\d)", found -> part(Part.YEAR, found.group(1))),
            rule("(?<!\\w)'(\\d{2})(?!\\d)", found -> Optional.of(PeriodHint.ofYear(year(found.group(1))))),
            rule(
                    "(?<![\\d.,])((?:19[5-9]|20\\d)\\d)(?![\\d%]|[.,]\\d)",
                    found -> Optional.of(PeriodHint.ofYear(year(found.group(1))))),
            rule("\\b(?:half[ \\-]years?|six[ \\-]month period)\\b", found -> months(6)),
            rule("\\b(?:(?:fiscal )?quarters? (?:ended|ending|to)|quarterly)\\b", found -> months(3)),
            rule("\\b(?:fiscal )?(?:years?|fye) (?:ended|ending|to)\\b", found -> months(12)),
            rule(
                    "\\b(?:full[ \\-]year|fye?|annual|annually|yearly)(?![a-z0-9])",
                    found -> Optional.of(PeriodHint.of(Part.YEAR))),
            rule("(?<![a-z])" + MONTH, found -> monthDay(month(found.group(1)), "31")));

    private static PeriodRule rule(String pattern, Function<Matcher, Optional<PeriodHint>> meaning) {
        return new PeriodRule(Pattern.compile(pattern), meaning);
    }
}
