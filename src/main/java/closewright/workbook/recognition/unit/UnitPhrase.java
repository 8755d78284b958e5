package closewright.workbook.recognition.unit;

import closewright.language.Topic;
import closewright.workbook.recognition.notation.Currencies;
import closewright.workbook.recognition.notation.Currencies.Marked;
import closewright.workbook.recognition.notation.Scales;
import closewright.workbook.sheet.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a unit line: "(In thousands, except per share amounts)", "USD ($) $ in Millions, shares in Thousands", "$M".
 *
 * @param amounts scale of the amounts
 * @param shares scale of the share counts where it is told apart
 * @param currency its sign, or its ISO code where a code or a word stands
 */
public record UnitPhrase(OptionalLong amounts, OptionalLong shares, Optional<String> currency) {

    /** The ways of writing it, in the order in which they are tried; the scale is the first group that holds one. */
    private static final List<Pattern> AMOUNTS = Topic.UNITS.patterns("amounts");

    private static final Pattern SHARES = Topic.UNITS.pattern("shares");
    private static final Pattern WHOLE = Topic.UNITS.pattern("whole");
    private static final Pattern ALONE = Topic.UNITS.pattern("currency-alone");
    private static final Pattern EXCEPT = Topic.UNITS.pattern("except");
    private static final Pattern PER_SHARE = Topic.UNITS.pattern("except-per-share");
    private static final Pattern SHARE_COUNTS = Topic.UNITS.pattern("except-share-counts");
    /** Statements of the SEC's viewer name the scale of share counts where it is not 1. */
    private static final Pattern VIEWER = Topic.UNITS.pattern("viewer");

    /** Thousands or millions of dollars, as the country has it. */
    private static final Pattern EITHER = Topic.UNITS.pattern("thousands-or-millions");

    private static final int LONGEST = 300;

    /** The unit that a text states; empty where it states none. */
    public static Optional<UnitPhrase> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<UnitPhrase> ideographic = IdeographicUnit.parse(text);
        return ideographic.isPresent() ? ideographic : parsed(text);
    }

    private static Optional<UnitPhrase> parsed(String text) {
        Marked marked = UnitWords.marked(text);
        String lower = marked.text();
        Matcher shareScale = SHARES.matcher(lower);
        OptionalLong shares = shareScale.find() ? Scales.of(shareScale.group(1)) : OptionalLong.empty();
        String amounts = EXCEPT.matcher(shareScale.replaceAll(" ")).replaceAll(" ");
        OptionalLong scale = WHOLE.matcher(lower).matches() ? OptionalLong.of(1) : amounts(amounts);
        if (isUndecided(text) || (scale.isEmpty() && shares.isEmpty())) {
            return Optional.empty();
        }
        boolean counted = shares.isEmpty()
                && (exceptShares(lower) || VIEWER.matcher(lower).find());
        return Optional.of(new UnitPhrase(scale, counted ? OptionalLong.of(1) : shares, marked.first()));
    }

    /** Whether a text states a multiple that means thousands in one country and millions in another: "M$". */
    public static boolean isUndecided(String text) {
        return EITHER.matcher(Text.plain(text)).find();
    }

    /** A currency and nothing else, which in a header cell says that figures are whole: "£", "EUR". */
    public static Optional<UnitPhrase> currencyAlone(String text) {
        Marked marked = Currencies.mark(Text.halfWidth(Text.plain(text)));
        return ALONE.matcher(marked.text()).matches() ? Optional.of(whole(marked.first())) : Optional.empty();
    }

    private static UnitPhrase whole(Optional<String> currency) {
        return new UnitPhrase(OptionalLong.of(1), OptionalLong.empty(), currency);
    }

    /** The same in a currency that is told elsewhere, where this text tells none. */
    public UnitPhrase orIn(Optional<String> other) {
        return currency.isPresent() ? this : new UnitPhrase(amounts, shares, other);
    }

    private static OptionalLong amounts(String text) {
        for (Pattern form : AMOUNTS) {
            Matcher found = form.matcher(text);
            if (found.find()) {
                return first(found);
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong first(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            OptionalLong scale = Scales.of(found.group(group));
            if (scale.isPresent()) {
                return scale;
            }
        }
        return OptionalLong.empty();
    }

    /** "except share and per share data": share counts are single shares. */
    private static boolean exceptShares(String text) {
        Matcher except = EXCEPT.matcher(text);
        return except.find()
                && SHARE_COUNTS
                        .matcher(PER_SHARE.matcher(except.group()).replaceAll(" "))
                        .find();
    }

    static Optional<UnitPhrase> of(OptionalLong scale, Optional<String> currency) {
        return Optional.of(new UnitPhrase(scale, OptionalLong.empty(), currency));
    }

    /** The currency that a text about units names, whether or not it states a scale. */
    public static Optional<String> currency(String text) {
        return UnitWords.marked(text).first();
    }
}
