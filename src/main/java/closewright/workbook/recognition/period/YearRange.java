package closewright.workbook.recognition.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fiscal year named by both its calendar years: "2021-22" ends in 2022. */
final class YearRange {

    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d./-])(?:\\bfy ?)?((?:19|20)\\d{2})[/-](\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)");

    private YearRange() {}

    /** The text with the last year in the place of each such pair. */
    static String ended(String text) {
        return RANGE.matcher(text).replaceAll(range -> Matcher.quoteReplacement(last(range)));
    }

    private static String last(java.util.regex.MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        int second = Integer.parseInt(range.group(2));
        int year = range.group(2).length() == 2 ? first / 100 * 100 + second : second;
        boolean next = year == first + 1 || (second == 0 && first % 100 == 99);
        return next ? "fy" + (first + 1) : range.group();
    }
}
