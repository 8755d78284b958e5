package closewright.workbook.recognition.unit;

import closewright.language.Topic;
import closewright.workbook.sheet.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit line: "(In thousands, except per share amounts)", "USD ($) $ in Millions, shares in Thousands", "$M".
 *
 * @param amounts scale of the amounts
 * @param shares scale of the share counts where it is told apart
 * @param currency symbol or code as shown
 */
public record UnitPhrase(OptionalLong amounts, OptionalLong shares, Optional<String> currency) {

    /** The ways of writing it, in the order in which they are tried; the scale is the first group that holds one. */
    private static final List<Pattern> AMOUNTS = Topic.UNITS.patterns("amounts");

    private static final Pattern SHARES = Topic.UNITS.pattern("shares");
    /** "In CHF 1,000", "NOK 1 000 000". */
    private static final Pattern ONE_MILLION =
            Topic.UNITS.filled("{{before-one}}1(?<sign>[,. '’]?)000\\k<sign>000(?![\\d,.]\\d|\\d)");

    private static final Pattern ONE_THOUSAND = Topic.UNITS.filled("{{before-one}}1[,. '’]?000(?![\\d,.]\\d|\\d)");
    private static final Pattern WHOLE = Topic.UNITS.pattern("whole");
    private static final Pattern EXCEPT = Topic.UNITS.pattern("except");
    private static final Pattern PER_SHARE = Topic.UNITS.pattern("except-per-share");
    private static final Pattern SHARE_COUNTS = Topic.UNITS.pattern("except-share-counts");
    /**
     * "USD ($) $ in Millions": the statements of the SEC's viewer, which name the scale of share counts where it is not
     * 1.
     */
    private static final Pattern VIEWER = Pattern.compile("\\b[a-z]{3} \\(.{1,4}\\)");

    private static final Pattern CURRENCY_ALONE = Topic.UNITS.filled("(?<![a-z]){{currency}}(?![a-z])");
    private static final Map<String, Long> SCALES = new HashMap<>();

    static {
        scale("ones", 1);
        scale("thousands", 1_000);
        scale("lakhs", 100_000);
        scale("millions", 1_000_000);
        scale("crores", 10_000_000);
        scale("billions", 1_000_000_000);
        SCALES.put("t", 1_000L);
    }

    private static final int LONGEST = 300;

    /** The unit that a text states; empty where it states none. */
    public static Optional<UnitPhrase> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = worded(text);
        Matcher shareScale = SHARES.matcher(lower);
        OptionalLong shares = shareScale.find() ? scale(shareScale.group(1)) : OptionalLong.empty();
        String amounts = EXCEPT.matcher(shareScale.replaceAll(" ")).replaceAll(" ");
        OptionalLong scale = WHOLE.matcher(lower).matches() ? OptionalLong.of(1) : amounts(amounts);
        if (scale.isEmpty() && shares.isEmpty()) {
            return Optional.empty();
        }
        boolean counted = shares.isEmpty()
                && (exceptShares(lower) || VIEWER.matcher(lower).find());
        return Optional.of(new UnitPhrase(scale, counted ? OptionalLong.of(1) : shares, currency(text)));
    }

    private static String worded(String text) {
        String lower = Text.plain(text).toLowerCase(Locale.ROOT);
        String millions = ONE_MILLION.matcher(lower).replaceAll("$1millions");
        return ONE_THOUSAND.matcher(millions).replaceAll("$1thousands");
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
            OptionalLong scale = scale(found.group(group));
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

    private static Optional<String> currency(String text) {
        Matcher found = CURRENCY_ALONE.matcher(text.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(text.substring(found.start(), found.end())) : Optional.empty();
    }

    private static void scale(String head, long scale) {
        Topic.UNITS.wordings(head).forEach(word -> SCALES.put(word, scale));
    }

    private static OptionalLong scale(@Nullable String word) {
        Long scale = word == null ? null : SCALES.get(word.replaceFirst("\\.$", ""));
        return scale == null ? OptionalLong.empty() : OptionalLong.of(scale);
    }
}
