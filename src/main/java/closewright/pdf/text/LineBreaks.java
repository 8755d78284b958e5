package closewright.pdf.text;

/**
 * Where a line may be broken: behind blanks; behind hyphens and slashes before a small letter; beside Chinese and
 * Japanese characters, but neither before what closes or goes on, nor behind what opens, nor at a figure.
 */
final class LineBreaks {

    private static final String HYPHENS = "-/–—";

    /** Small kana, marks of length and repetition, signs behind a figure: none begins a line. */
    private static final String GOES_ON = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーｰ々〻ゝゞヽヾ%％‰℃~～";

    private LineBreaks() {}

    /** Whether a line may end before a place in a text. */
    static boolean mayBreak(String line, int at) {
        char before = line.charAt(at - 1);
        return before == ' '
                || (HYPHENS.indexOf(before) >= 0 && isBetweenLetters(line, at))
                || (Companion.mayBeChinese(before, line.charAt(at)) && isBesideChinese(line, at));
    }

    private static boolean isBetweenLetters(String line, int at) {
        return at > 1
                && Character.isLetter(line.codePointBefore(at - 1))
                && Character.isLowerCase(line.codePointAt(at));
    }

    private static boolean isBesideChinese(String line, int at) {
        int before = line.codePointBefore(at);
        int behind = line.codePointAt(at);
        return (Companion.isChinese(before) || Companion.isChinese(behind))
                && !Character.isLowSurrogate(line.charAt(at))
                && mayEnd(before)
                && mayBegin(behind);
    }

    private static boolean mayEnd(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.CURRENCY_SYMBOL,
                    Character.DECIMAL_DIGIT_NUMBER -> false;
            default -> true;
        };
    }

    private static boolean mayBegin(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.DECIMAL_DIGIT_NUMBER -> false;
            default -> GOES_ON.indexOf(codePoint) < 0;
        };
    }
}
