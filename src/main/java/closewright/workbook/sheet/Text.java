package closewright.workbook.sheet;

import java.util.regex.Pattern;

/** Texts as a reader takes them. */
public final class Text {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");

    private Text() {}

    /** Trimmed, with runs of blanks, no-break blanks and line breaks as one blank. */
    public static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The blanks that the text starts with. */
    public static int leadingBlanks(String text) {
        int count = 0;
        while (count < text.length()
                && BLANKS.matcher(text.substring(count, count + 1)).matches()) {
            count++;
        }
        return count;
    }
}
