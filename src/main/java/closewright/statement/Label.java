package closewright.statement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The label of a line, with the forms in which labels are compared; made once for each row.
 *
 * @param text as displayed
 * @param plain in lower case, with runs of blanks as one and without a colon at its end
 * @param words its letters, digits and per cent signs alone, "and" for "&amp;", apostrophes left out
 * @param outside the words that stand outside parentheses, or all where none do
 */
public record Label(String text, String plain, String words, String outside) {

    /** Names of exported fields: "costOfRevenue", "NetIncomeLoss"; but not "CapEx". */
    private static final Pattern FIELD =
            Pattern.compile("\\p{Ll}{2,}(?:\\p{Lu}\\p{Ll}+)+|\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+){2,}");

    private static final Pattern WORD_START = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern PARENTHESES = Pattern.compile("[(（][^)）]*[)）]|[\\[【][^\\]】]*[\\]】]");

    public static Label of(String text) {
        String words = words(text);
        return new Label(text, plain(text), words, outside(text, words));
    }

    /** The words, with and without those in parentheses. */
    public Set<String> forms() {
        return words.equals(outside) ? Set.of(words) : Set.of(outside, words);
    }

    /** The words behind the first one. */
    public String behindFirst() {
        return words.substring(words.indexOf(' ') + 1);
    }

    /** The plain form of a text. */
    static String plain(String text) {
        return withoutColon(blanksAsOne(text.toLowerCase(Locale.ROOT)));
    }

    /** A label without the colon at its end, runs of blanks as one. */
    public static String withoutColon(String text) {
        String plain = blanksAsOne(text);
        return plain.endsWith(":") || plain.endsWith("：")
                ? plain.substring(0, plain.length() - 1).strip()
                : plain;
    }

    /** Trimmed, with runs of blanks, no-break blanks and line breaks as one blank. */
    public static String blanksAsOne(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isBlank(character)) {
                plain.append(character);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static String outside(String label, String words) {
        if (!PARENTHESES.matcher(label).find()) {
            return words;
        }
        String rest = PARENTHESES.matcher(label).replaceAll(" ");
        return rest.isBlank() ? words : words(rest);
    }

    private static String words(String label) {
        StringBuilder words = new StringBuilder(label.length());
        spelled(label).toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (isPartOfWord(character)) {
                words.appendCodePoint(character);
            } else if (character == '&') {
                words.append(" and ");
            } else if (!isApostrophe(character)) {
                words.append(' ');
            }
        });
        return blanksAsOne(words.toString());
    }

    private static String spelled(String label) {
        boolean oneWord = label.indexOf(' ') < 0 && FIELD.matcher(label).matches();
        return oneWord ? WORD_START.matcher(label).replaceAll(" ") : label;
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetter(character) || isNumber(character) || character == '%' || character == '*';
    }

    private static boolean isNumber(int character) {
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == '`' || character == '´';
    }

    /** Blanks, breaks of lines, no-break blanks and those without width. */
    public static boolean isBlank(char character) {
        return switch (character) {
            case ' ', '\t', '\n', '\u000b', '\f', '\r', '\u00a0', '\u2007', '\u202f', '\u200b', '\ufeff' -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
