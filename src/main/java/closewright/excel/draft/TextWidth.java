package closewright.excel.draft;

import java.util.regex.Pattern;

/** How wide text is about, in the widths of a digit, which is what Excel counts a column in. */
public final class TextWidth {

    private static final String NARROW = "ijlI.,:;'|!()[]ft- /";
    private static final Pattern AFTER_BLANK = Pattern.compile("(?<= )");
    private static final String WIDE = "mwMW@%—…";

    /** Chinese and Japanese characters and their signs, and where the Latin ones of their width stand. */
    private static final int FIRST_WIDE = 0x2E80;

    private static final int LAST_SIGN = 0x33FF;
    private static final int FIRST_FULL = 0xFF01;
    private static final int LAST_FULL = 0xFF60;

    private TextWidth() {}

    public static double of(String text, boolean bold) {
        int hundredths = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            hundredths += hundredths(text.codePointAt(at));
        }
        double width = hundredths / 100.0;
        return bold ? width * 1.08 : width;
    }

    private static int hundredths(int point) {
        if (NARROW.indexOf(point) >= 0) {
            return 55;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 160;
        }
        if (isWide(point)) {
            return 200;
        }
        return Character.isUpperCase(point) ? 130 : 100;
    }

    /** The characters of a text, those that stand in a square, as Chinese ones do, counted twice. */
    static int characters(String text) {
        return text.length() + (int) text.codePoints().filter(TextWidth::isWide).count();
    }

    private static boolean isWide(int point) {
        return point >= FIRST_WIDE
                && switch (Character.UnicodeScript.of(point)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> true;
                    default -> point <= LAST_SIGN || (point >= FIRST_FULL && point <= LAST_FULL);
                };
    }

    /** How many lines a text takes in a column of a width, broken between words. */
    public static int lines(String text, boolean bold, double width) {
        return text.lines().mapToInt(line -> linesOf(line, bold, width)).sum();
    }

    private static int linesOf(String line, boolean bold, double width) {
        int lines = 1;
        double used = 0;
        for (String word : AFTER_BLANK.split(line, -1)) {
            double inked = of(word.trim(), bold);
            if (used > 0 && used + inked > width) {
                lines++;
                used = 0;
            }
            lines += (int) (inked / width);
            used += of(word, bold) % width;
        }
        return lines;
    }
}
