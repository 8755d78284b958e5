package closepack.workbook.recognition;

import closepack.workbook.sheet.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** Labels in the form in which they are compared. */
final class Words {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}%*]+");

    private Words() {}

    /** Lower case, "and" for "&amp;", without punctuation, apostrophes and words in parentheses. */
    static String of(String label) {
        String outside = PARENTHESES.matcher(label).replaceAll(" ");
        return comparable(outside.isBlank() ? label : outside);
    }

    /** As {@link #of}, with the words in parentheses kept: "net income loss". */
    static String withParentheses(String label) {
        return comparable(label);
    }

    private static String comparable(String label) {
        String spelled = label.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['’`´]", "");
        return Text.plain(OTHERS.matcher(spelled).replaceAll(" "));
    }
}
