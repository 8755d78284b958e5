package closewright.workbook.recognition.notation;

import closewright.language.Topic;
import closewright.workbook.recognition.notation.FigureText.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the digits of a figure stored as text: signs, brackets, a currency, a word of a scale, a side. The
 * bracket that closes may stand in a cell of its own.
 *
 * @param understood whether every character of it was; the rest says nothing otherwise
 */
record Surroundings(boolean understood, boolean negative, boolean percent, OptionalLong multiple, Side side) {

    private static final Surroundings NOT_UNDERSTOOD =
            new Surroundings(false, false, false, OptionalLong.empty(), Side.NONE);
    private static final String BEFORE =
            "(?<sign>[-–−+△▲])?\\s?(?<open>\\()?\\s?(?<currency>[^-–−+△▲()%\\s]{1,5}\\.?)?\\s?(?<later>[-–−+(△▲])?\\s?";
    private static final Pattern FRONT = Pattern.compile(BEFORE);
    private static final Pattern BACK = Pattern.compile("\\s?(?<scale>[\\p{L}]{1,8}\\.?|¢)?\\s?(?<percent>%)?\\s?"
            + "(?<close>\\))?\\s?(?<after>%)?(?<even>[.,/][-–—]{1,2})?(?<minus>[-–−])?\\s?(?<currency>[^%()\\s\\d]{1,7}\\.?)?\\s?"
            + "(?<last>\\))?");

    private static final Pattern DEBIT = Topic.UNITS.pattern("debit");
    private static final Pattern CREDIT = Topic.UNITS.pattern("credit");

    private static final Set<String> HUNDREDTHS = Set.copyOf(Topic.UNITS.wordings("hundredth-behind"));

    static Surroundings of(String before, String behind) {
        Matcher front = FRONT.matcher(before);
        Matcher back = BACK.matcher(behind);
        return front.matches() && back.matches() ? read(front, back) : NOT_UNDERSTOOD;
    }

    private static Surroundings read(Matcher front, Matcher back) {
        Words words = words(back);
        boolean bracketed = has(front, "open") || "(".equals(front.group("later"));
        boolean closed = has(back, "close") || has(back, "last");
        boolean once =
                !(has(front, "open") && "(".equals(front.group("later"))) && !(has(back, "close") && has(back, "last"));
        boolean currency = isCurrency(front.group("currency")) && !isTwiceNegative(front, back);
        if (!once || (closed && !bracketed) || !currency || !words.understood()) {
            return NOT_UNDERSTOOD;
        }
        boolean minus = isMinus(front.group("sign")) || isMinus(front.group("later")) || has(back, "minus");
        boolean percent = has(back, "percent") || has(back, "after");
        return new Surroundings(true, bracketed || minus, percent, words.multiple(), words.side());
    }

    /** "--412" or "-(412)" may mean either sign; "(-412)" does not. */
    private static boolean isTwiceNegative(Matcher front, Matcher back) {
        boolean before = isMinus(front.group("sign"));
        boolean inner = isMinus(front.group("later")) || has(back, "minus");
        return before && (inner || has(front, "open") || "(".equals(front.group("later")));
    }

    private record Words(boolean understood, OptionalLong multiple, Side side) {}

    /** The word right behind the digits is a scale, a currency or a side; a currency or a side may follow. */
    private static Words words(Matcher back) {
        String first = plain(back.group("scale"));
        String second = plain(back.group("currency"));
        Side side = side(first) == Side.NONE ? side(second) : side(first);
        boolean sided = side != Side.NONE;
        OptionalLong multiple = side(first) == Side.NONE ? Scales.behind(first) : OptionalLong.empty();
        boolean firstKnown = first.isEmpty()
                || HUNDREDTHS.contains(first)
                || side(first) != Side.NONE
                || multiple.isPresent()
                || isCurrency(back.group("scale"));
        boolean secondKnown =
                second.isEmpty() || (sided && side(second) != Side.NONE) || isCurrency(back.group("currency"));
        return new Words(firstKnown && secondKnown, multiple, side);
    }

    private static Side side(String word) {
        if (DEBIT.matcher(word).matches()) {
            return Side.DEBIT;
        }
        return CREDIT.matcher(word).matches() ? Side.CREDIT : Side.NONE;
    }

    private static String plain(@Nullable String word) {
        return Optional.ofNullable(word).orElse("").toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    /** Nothing is no currency to doubt. */
    private static boolean isCurrency(@Nullable String text) {
        return text == null || Currencies.of(text.replaceFirst("\\.$", "")).isPresent();
    }

    private static boolean has(Matcher found, String group) {
        return found.group(group) != null;
    }

    private static boolean isMinus(@Nullable String sign) {
        return sign != null && !sign.equals("+") && !sign.equals("(");
    }
}
