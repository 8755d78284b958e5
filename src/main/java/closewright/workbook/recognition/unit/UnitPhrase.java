package closewright.workbook.recognition.unit;

import closewright.workbook.sheet.Text;
import java.util.Locale;
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

    private static final String WORD =
            "(thousands?|millions?|billions?|crores?|lakhs?|lacs|whole dollars|actual (?:figures|dollars|amounts)|000,000s?"
                    + "|000['’]?s?|mn|mm|mln|mio|m|k|bn|b|crs?|tsd|mrd|tausend|millionen)(?![a-z0-9])\\.?";
    private static final String CURRENCY =
            "(us ?\\$|a\\$|c\\$|hk\\$|s\\$|r\\$|\\$|€|£|¥|₹|us dollars|usd|eur|gbp|inr|jpy|cny|rmb|hkd|chf|sek|nok|dkk|aud|cad"
                    + "|brl|krw|sgd|zar|mxn|nzd|pln|czk|euros?|dollars|rupees|rs\\.?|yen|pounds)";
    private static final String CODE = "(?:eur|usd|gbp|sek|nok|dkk|chf|czk|pln|huf|aud|cad|€)";
    private static final String LONG_WORD =
            "(thousands?|millions?|billions?|crores?|lakhs?|mio\\.?|mln|tsd\\.?|mrd\\.?)";

    /** The ways of writing it, in the order in which they are tried; the scale is the first group that holds one. */
    private static final Pattern[] FORMS = {
        Pattern.compile("\\bin\\s+(?:(?:the |us |u\\.s\\. )?" + CURRENCY + "[ '’.(]*)?(?:\\(.{1,4}\\) ?)?" + WORD),
        Pattern.compile("(?<![a-z])" + CURRENCY + "\\s*(?:\\(.{1,4}\\))?[ '’.(-]*(?:in )?" + WORD),
        Pattern.compile("\\b" + LONG_WORD + "\\s*(?:of |in |,|\\()?\\s*(?:the |us |u\\.s\\. )?" + CURRENCY),
        Pattern.compile(
                "^[ (\\[]*(?:amounts |figures |all (?:numbers|figures|amounts) )?(?:are )?(?:expressed |stated |shown )?(?:in )?['’]?"
                        + WORD + "[ )\\].,]*(?:omitted[ )\\]]*)?(?:unless otherwise .*|$)"),
        Pattern.compile("\\b(?:units?|scale|multiplier|figures|amounts)[:= ]+(?:[a-z$€£]{1,4} )?" + WORD),
        Pattern.compile("\\bnearest " + WORD),
        Pattern.compile("(?<![a-z])(k|m|t|bn)" + CODE + "(?![a-z])"),
        Pattern.compile("^[( ]*r ?" + WORD + "[ )]*$"),
    };

    private static final Pattern SHARES = Pattern.compile(
            "\\b(?:shares|share data|share amounts|number of shares)(?:[^,;$]{0,30}?|, (?:which|that) [a-z ]{0,24})"
                    + "(?:\\bin |\\((?=thous|mill|bill|000))"
                    + WORD);
    private static final String BEFORE_ONE = "(\\bin (?:[a-z]{2,4}\\$? ?)?|^[( ]*[a-z]{3} )";
    /** "In CHF 1,000", "NOK 1 000 000". */
    private static final Pattern ONE_MILLION = Pattern.compile(BEFORE_ONE + "1([,. '’]?)000\\2000(?![\\d,.]\\d|\\d)");

    private static final Pattern ONE_THOUSAND = Pattern.compile(BEFORE_ONE + "1[,. '’]?000(?![\\d,.]\\d|\\d)");
    /**
     * The unit is the currency itself: "(In US dollars)", or the title of the SEC's viewer: "Balance Sheets - USD ($)".
     */
    private static final Pattern WHOLE =
            Pattern.compile("^[( ]*(?:(?:all )?(?:amounts|figures|numbers|values)(?: are)? )?"
                    + "(?:(?:expressed|stated|shown|presented|reported) )?in (?:the |us |u\\.s\\. )?"
                    + CURRENCY + "[ ).]*$|.* - [a-z]{3} \\(.{1,4}\\)$|.*\\((?:[a-z]{3} [^\\p{L}\\d ]{1,2})\\)$");

    private static final Pattern EXCEPT = Pattern.compile("\\b(?:except|other than|excluding|excl\\.?)\\b[^)]*");
    private static final Pattern PER_SHARE = Pattern.compile("\\bper[ -](?:ordinary |common )?share(?: \\w+)?");
    private static final Pattern SHARE_COUNTS = Pattern.compile("\\bshares?\\b|number of");
    /**
     * "USD ($) $ in Millions": the statements of the SEC's viewer, which name the scale of share counts where it is not
     * 1.
     */
    private static final Pattern VIEWER = Pattern.compile("\\b[a-z]{3} \\(.{1,4}\\)");

    private static final Pattern CURRENCY_ALONE = Pattern.compile("(?<![a-z])" + CURRENCY + "(?![a-z])");
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
        for (Pattern form : FORMS) {
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

    private static OptionalLong scale(@Nullable String word) {
        return switch (word == null ? "" : word.replaceAll("(?<=.)['’]?s?\\.?$", "")) {
            case "thousand", "k", "t", "tsd", "tausend", "000" -> OptionalLong.of(1_000);
            case "lakh", "lac" -> OptionalLong.of(100_000);
            case "million", "m", "mn", "mm", "mln", "mio", "millionen", "000,000" -> OptionalLong.of(1_000_000);
            case "crore", "cr" -> OptionalLong.of(10_000_000);
            case "billion", "bn", "b", "mrd" -> OptionalLong.of(1_000_000_000);
            case "whole dollar", "actual figure", "actual dollar", "actual amount" -> OptionalLong.of(1);
            default -> OptionalLong.empty();
        };
    }
}
