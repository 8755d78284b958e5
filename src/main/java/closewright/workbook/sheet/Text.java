package closewright.workbook.sheet;

import closewright.statement.Label;

/** Texts as a reader takes them. */
public final class Text {

    private static final char FULL_WIDTH_BLANK = '\u3000';
    /** So far the full-width forms stand behind the plain characters. */
    private static final int FULL_WIDTH = 0xFEE0;

    private Text() {}

    /** Trimmed, with runs of blanks, no-break blanks and line breaks as one blank. */
    public static String plain(String text) {
        return Label.blanksAsOne(text);
    }

    /** The same with the full-width forms of East Asian typing as plain ones: （２３１） is (231). */
    public static String halfWidth(String text) {
        if (text.chars().allMatch(character -> character < FULL_WIDTH_BLANK)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().map(Text::halfWidth).forEach(character -> plain.append((char) character));
        return plain.toString();
    }

    private static int halfWidth(int character) {
        return switch (character) {
            case FULL_WIDTH_BLANK -> ' ';
            case '￥' -> '¥';
            case '￡' -> '£';
            case '￦' -> '₩';
            default ->
                character > FULL_WIDTH + ' ' && character <= FULL_WIDTH + '~' ? character - FULL_WIDTH : character;
        };
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
