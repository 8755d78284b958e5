package closewright.pdf.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/**
 * A face, of one weight, for scripts that the pack's family lacks; read only when a text has some of their characters.
 */
enum Companion {
    CHINESE("NotoSansSC-Regular.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    ARABIC("NotoSansArabic-Regular.ttf");

    private static final Set<UnicodeBlock> CHINESE_SIGNS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** Behind the scripts of Europe and the Near East and the signs that they share. */
    private static final char FIRST_CHINESE = '\u2E80';

    private final String file;

    Companion(String file) {
        this.file = file;
    }

    /** The resource that holds it. */
    String resource() {
        return "/closewright/fonts/" + file;
    }

    /** Whether one of two characters may be Chinese or Japanese, told without a look at them. */
    static boolean mayBeChinese(char one, char other) {
        return one >= FIRST_CHINESE || other >= FIRST_CHINESE;
    }

    /** Whether it is written as Chinese and Japanese are: in a square, without blanks between words. */
    static boolean isChinese(int codePoint) {
        return of(codePoint).filter(CHINESE::equals).isPresent();
    }

    /** The one for the script of a character. */
    static Optional<Companion> of(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Optional.of(CHINESE);
            case HEBREW -> Optional.of(HEBREW);
            case ARABIC -> Optional.of(ARABIC);
            case COMMON -> CHINESE_SIGNS.contains(UnicodeBlock.of(codePoint)) ? Optional.of(CHINESE) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
