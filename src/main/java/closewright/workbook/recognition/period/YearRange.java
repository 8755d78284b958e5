package closewright.workbook.recognition.period;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fiscal year named by both its calendar years: "2021-22" ends in 2022. */
final class YearRange {

    private static final List<Pattern> RANGES = PeriodRule.TOPIC.patterns("both-years");

    private YearRange() {}

    /** The text with the last year in the place of each such pair. */
    static String ended(String text) {
        String ended = text;
        for (Pattern form : RANGES) {
            Matcher range = form.matcher(ended);
            ended = range.replaceAll(found -> Matcher.quoteReplacement(last(range)));
        }
        return ended;
    }

    private static String last(Matcher range) {
        int number = Integer.parseInt(range.group("first"));
        int first = number < 100 ? 2000 + number : number;
        int second = Integer.parseInt(range.group("second"));
        int year = range.group("second").length() == 2 ? first / 100 * 100 + second : second;
        boolean next = year == first + 1 || (second == 0 && first % 100 == 99);
        return next ? "fy" + (first + 1) : range.group();
    }
}
