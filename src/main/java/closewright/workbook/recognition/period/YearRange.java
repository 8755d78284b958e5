package closewright.workbook.recognition.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fiscal year named by both its calendar years: "2021-22" ends in 2022. */
final class YearRange {

    private static final Pattern RANGE = PeriodRule.TOPIC.pattern("both-years");

    private YearRange() {}

    /** The text with the last year in the place of each such pair. */
    static String ended(String text) {
        Matcher range = RANGE.matcher(text);
        return range.replaceAll(found -> Matcher.quoteReplacement(last(range)));
    }

    private static String last(Matcher range) {
        int first = Integer.parseInt(range.group("first"));
        int second = Integer.parseInt(range.group("second"));
        int year = range.group("second").length() == 2 ? first / 100 * 100 + second : second;
        boolean next = year == first + 1 || (second == 0 && first % 100 == 99);
        return next ? "fy" + (first + 1) : range.group();
    }
}
