package closewright.workbook.recognition.concept;

import closewright.workbook.sheet.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** Labels in the form in which they are compared. */
public final class Words {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}%*]+");

    /** Names of exported fields: "costOfRevenue", "NetIncomeLoss"; but not "CapEx". */
    private static final Pattern FIELD =
            Pattern.compile("\\p{Ll}{2,}(?:\\p{Lu}\\p{Ll}+)+|\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+){2,}");

    private static final Pattern WORD_START = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private Words() {}

    /** Lower case, "and" for "&amp;", without punctuation, apostrophes and words in parentheses. */
    public static String of(String label) {
        String outside = PARENTHESES.matcher(label).replaceAll(" ");
        return comparable(outside.isBlank() ? label : outside);
    }

    /** As {@link #of}, with the words in parentheses kept: "net income loss". */
    public static String withParentheses(String label) {
        return comparable(label);
    }

    private static String comparable(String label) {
        String spelled =
                words(label).toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['’`´]", "");
        return Text.plain(OTHERS.matcher(spelled).replaceAll(" "));
    }

    private static String words(String label) {
        return FIELD.matcher(label).matches() ? WORD_START.matcher(label).replaceAll(" ") : label;
    }

    /** A label without the colon at its end. */
    public static String bare(String label) {
        return Text.plain(label.replaceAll("[:：]\\s*$", ""));
    }
}
