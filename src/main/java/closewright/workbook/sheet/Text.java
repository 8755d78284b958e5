package closewright.workbook.sheet;

import closewright.statement.Label;

/** Texts as a reader takes them. */
public final class Text {

    private Text() {}

    /** Trimmed, with runs of blanks, no-break blanks and line breaks as one blank. */
    public static String plain(String text) {
        return Label.blanksAsOne(text);
    }

    /** The blanks that the text starts with. */
    public static int leadingBlanks(String text) {
        int count = 0;
        while (count < text.length() && Label.isBlank(text.charAt(count))) {
            count++;
        }
        return count;
    }
}
