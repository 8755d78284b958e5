package closewright.language;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for words that are compared: full-width forms as the usual ones, Latin letters without accents, no
 * blanks between the characters of a script that has none between words.
 */
public final class Spelling {

    private static final Pattern WIDE = Pattern.compile("[\\uff01-\\uffee\\u3000\\u2160-\\u217f]+");
    private static final Pattern ACCENT = Pattern.compile("(?<=[\\p{IsLatin}])[\\u0300-\\u036f]+");
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
    private static final Pattern BETWEEN = Pattern.compile("(?<=" + UNSPACED + ") +(?=" + UNSPACED + ")");

    private Spelling() {}

    /** @param text in lower case */
    public static String of(String text) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text;
        }
        String narrow = WIDE.matcher(text).replaceAll(wide -> Matcher.quoteReplacement(narrow(wide.group())));
        String apart = Normalizer.normalize(narrow, Normalizer.Form.NFD);
        String plain = Normalizer.normalize(ACCENT.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return BETWEEN.matcher(letters(plain)).replaceAll("");
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
    }

    private static String letters(String text) {
        return text.replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ı', 'i');
    }

    /** Whether a character is of a script that has no blanks between words. */
    static boolean isUnspaced(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
