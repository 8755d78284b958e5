package closewright.workbook.recognition.period;

import closewright.language.Topic;
import closewright.period.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of writing a part of a period, and what it says. Texts are in lower case. */
record PeriodRule(Pattern pattern, Function<Matcher, Optional<PeriodHint>> meaning) {

    /** The words of periods; names of months among them. */
    static final Topic TOPIC = Topic.PERIODS.with(new Topic.Entry("month", MonthWord.all()));

    /** In this order; what one has taken the next ones do not see. */
    static final List<PeriodRule> ALL = meanings().entrySet().stream()
            .flatMap(meaning -> TOPIC.patterns(meaning.getKey()).stream()
                    .map(pattern -> new PeriodRule(pattern, meaning.getValue())))
            .toList();

    /** What the entries of the topic mean. */
    private static Map<String, Function<Matcher, Optional<PeriodHint>>> meanings() {
        Map<String, Function<Matcher, Optional<PeriodHint>>> meanings = new LinkedHashMap<>();
        meanings.put("date-range", PeriodMeaning::dateRange);
        meanings.put("numbered-range", PeriodMeaning::numberedRange);
        meanings.put("months-of-two-years", PeriodMeaning::monthsOfTwoYears);
        meanings.put("last-twelve-months", found -> PeriodMeaning.rolling());
        meanings.put("year-to-date", found -> PeriodMeaning.toDate());
        meanings.put("quarter-to-date", found -> PeriodMeaning.quarterToDate());
        meanings.put("quarters-of-year", PeriodMeaning::quartersOfYear);
        meanings.put("month-to-date", found -> PeriodMeaning.months(1));
        meanings.put("span", PeriodMeaning::span);
        meanings.put("month-range", PeriodMeaning::monthRange);
        meanings.put("months", PeriodMeaning::monthsOfYear);
        meanings.put("ordinal", PeriodMeaning::ordinal);
        meanings.put("date", PeriodMeaning::date);
        meanings.put("numbered-date", PeriodMeaning::numberedDate);
        meanings.put("numbers", PeriodMeaning::numbers);
        meanings.put("month-of-year", PeriodMeaning::monthOfYear);
        meanings.put("day", PeriodMeaning::day);
        meanings.put("quarter-of-year", found -> PeriodMeaning.ofYear(PeriodMeaning.quarter(found), found));
        meanings.put("half-of-year", found -> PeriodMeaning.ofYear(PeriodMeaning.half(found), found));
        meanings.put("first-half", found -> PeriodMeaning.ofYear(Part.H1, found));
        meanings.put("quarter", found -> Optional.of(PeriodHint.of(PeriodMeaning.quarter(found))));
        meanings.put("half", found -> Optional.of(PeriodHint.of(PeriodMeaning.half(found))));
        meanings.put("fiscal-year", found -> PeriodMeaning.ofYear(Part.YEAR, found));
        meanings.put("year-and-month", PeriodMeaning::yearAndMonth);
        meanings.put("year", found -> Optional.of(PeriodHint.ofYear(PeriodMeaning.year(found))));
        meanings.put("six-months", found -> PeriodMeaning.months(6));
        meanings.put("three-months", found -> PeriodMeaning.months(3));
        meanings.put("twelve-months", found -> PeriodMeaning.months(12));
        meanings.put("whole-year", found -> Optional.of(PeriodHint.of(Part.YEAR)));
        meanings.put("month-alone", PeriodMeaning::month);
        return meanings;
    }
}
