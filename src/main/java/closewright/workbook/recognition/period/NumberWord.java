package closewright.workbook.recognition.period;

import java.util.List;

/** Counts of months and weeks, in digits or words. */
final class NumberWord {

    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");

    static final String PATTERN =
            "\\b(\\d{1,2}|(?:" + String.join("|", TENS) + ")(?:[ \\-](?:" + String.join("|", WORDS) + "))?|"
                    + String.join("|", WORDS.subList(12, 16)) + "|" + String.join("|", WORDS.subList(0, 12)) + ")";

    private NumberWord() {}

    static int value(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int value = 0;
        for (String word : text.split("[ \\-]", -1)) {
            value += WORDS.contains(word) ? WORDS.indexOf(word) + 1 : (TENS.indexOf(word) + 2) * 10;
        }
        return value;
    }

    /** A quarter has 11 to 17 weeks (grocers: 16 and 12), a year 50 to 54; 0 for other counts. */
    static int monthsOfWeeks(int weeks) {
        if (weeks >= 50 && weeks <= 54) {
            return 12;
        }
        int quarters = Math.round(weeks / 13f);
        return weeks >= 11 && weeks <= 42 ? Math.min(quarters, 3) * 3 : weeks == 4 || weeks == 5 ? 1 : 0;
    }
}
