package closepack.workbook.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a unit line: "(In thousands, except per share amounts)", "USD ($) $ in Millions, shares in Thousands", "$M".
 *
 * @param amounts scale of the amounts
 * @param shares scale of the share counts where it is stated apart
 * @param exceptShares whether share counts are said not to be in the amounts' scale
 * @param currency symbol or code as shown
 */
record UnitPhrase(OptionalLong amounts, OptionalLong shares, boolean exceptShares, Optional<String> currency) {

    private static final String WORD =
            "(thousands?|millions?|billions?|crores?|lakhs?|lacs|whole dollars|actual figures"
                    + "|actual dollars|dollars|units|000s?|'000s?|000,000s?|mn|mm|m|k|bn)";
    private static final String CURRENCY =
            "us ?\\$|a\\$|c\\$|hk\\$|\\$|€|£|¥|₹|usd|eur|gbp|inr|jpy|cny|rmb|chf|sek|nok|dkk|aud|cad|brl|krw|euros?|dollars"
                    + "|rupees|rs\\.?|yen";
    private static final Pattern IN = Pattern.compile("(?:\\b(?:in|of)|\\(|expressed in|amounts in)\\s+(?:(?:the )?("
            + CURRENCY + ")\\s*)?(?:\\(\\$\\)\\s*)?(?:,\\s*)?(?:us )?" + WORD + "\\b");
    private static final Pattern ATTACHED = Pattern.compile("(?<![a-z])(" + CURRENCY + ")\\s*(?:in )?['’]?"
            + "(thousands?|millions?|billions?|crores?|lakhs?|000s?|mm|mn|m|k|bn|b)\\b");
    private static final Pattern BARE =
            Pattern.compile("\\(?['’]?(thousands|millions|billions|000s?|000,000s?|crores?|lakhs?)\\)?");
    private static final Pattern SHARES = Pattern.compile(
            "(?:shares|share data|share amounts|number of shares)[^,;]*?\\bin " + WORD + "|shares in " + WORD);
    private static final Pattern EXCEPT = Pattern.compile("(?:except|other than|excluding)[^)]*");
    private static final Pattern CURRENCY_ALONE = Pattern.compile("(?<![a-z])(" + CURRENCY + ")(?![a-z])");

    /** The unit that a text states; empty where it states none. */
    static Optional<UnitPhrase> parse(String text) {
        if (text.length() > 300) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher shareScale = SHARES.matcher(lower);
        OptionalLong shares =
                shareScale.find() ? scale(shareScale.group(1), shareScale.group(2)) : OptionalLong.empty();
        String amounts = EXCEPT.matcher(shareScale.replaceAll(" ")).replaceAll(" ");
        OptionalLong scale = amountScale(amounts);
        if (scale.isEmpty() && shares.isEmpty()) {
            return Optional.empty();
        }
        Matcher except = EXCEPT.matcher(lower);
        boolean exceptShares =
                except.find() && except.group().matches(".*(share data|number of shares|shares|share counts).*");
        return Optional.of(new UnitPhrase(scale, shares, exceptShares, currency(text)));
    }

    private static OptionalLong amountScale(String text) {
        Matcher in = IN.matcher(text);
        if (in.find()) {
            return scale(in.group(2), "");
        }
        Matcher attached = ATTACHED.matcher(text);
        if (attached.find()) {
            return scale(attached.group(2), "");
        }
        Matcher bare = BARE.matcher(text.strip());
        return bare.matches() ? scale(bare.group(1), "") : OptionalLong.empty();
    }

    private static Optional<String> currency(String text) {
        Matcher found = CURRENCY_ALONE.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(text.substring(found.start(), found.end()));
    }

    private static OptionalLong scale(String word, String other) {
        String name = word == null ? other : word;
        return switch (name == null ? "" : name.replaceAll("['’]|s$", "")) {
            case "thousand", "k", "000" -> OptionalLong.of(1_000);
            case "million", "m", "mn", "mm", "000,000" -> OptionalLong.of(1_000_000);
            case "billion", "bn", "b" -> OptionalLong.of(1_000_000_000);
            case "crore" -> OptionalLong.of(10_000_000);
            case "lakh", "lac" -> OptionalLong.of(100_000);
            case "whole dollar", "actual figure", "actual dollar", "dollar", "unit" -> OptionalLong.of(1);
            default -> OptionalLong.empty();
        };
    }
}
