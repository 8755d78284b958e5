package closewright.workbook.recognition.notation;

import closewright.language.Topic;
import closewright.statement.CurrencyCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds currencies in texts: signs, codes, words, and those that a letter of a scale is glued to (kEUR, USDmn). */
public final class Currencies {

    /** What stands for a currency in a marked text. */
    public static final char MARK = '¤';

    /**
     * A text in which each currency is one mark.
     *
     * @param shown the currencies in their order, as a sign or an ISO code; empty ones for words of many currencies
     */
    public record Marked(String text, List<String> shown) {
        public Marked {
            shown = List.copyOf(shown);
        }

        /** The first one that tells a sign or a code. */
        public Optional<String> first() {
            return shown.stream().filter(sign -> !sign.isEmpty()).findFirst();
        }
    }

    private static final Pattern US = Pattern.compile("(?i)\\bu\\. ?s\\.(?: ?a\\.)?");
    private static final Pattern TOKEN =
            Pattern.compile("S/(?=[ .'’\\d])|[\\p{L}\\p{M}]+(?:[’'](?=s\\b))?(?:(?<=[’'])s)?\\p{Sc}?|\\p{Sc}");
    private static final Pattern GLUED =
            Pattern.compile("(?<before>[kKmMtT]|bn|Bn|mn|Mn|MM|Th|Mio|Tsd|Mrd)?(?<code>[A-Z]{3}|kr|KR|(?<rand>R))"
                    + "(?<behind>[kKmM]|mm|MM|mn|Mn|mln|bn|Bn|[mM]io|(?<!R)[tTbB])?");
    private static final Pattern SIGNED = Pattern.compile("(?<before>\\p{L}{0,3}?)(?<sign>(?:[A-Z]{1,2}|Ch)?\\p{Sc})");
    private static final int MOST_WORDS = 4;
    private static final String NONE = "-";

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Set<String> WORDS_LIKE_CODES = Topic.CURRENCIES.wordings("words-like-codes").stream()
            .map(word -> word.toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());

    static {
        Topic.CURRENCIES
                .entries()
                .forEach(entry -> entry.wordings()
                        .forEach(word -> WORDS.put(word, entry.head().equals(NONE) ? "" : entry.head())));
        Topic.CURRENCIES.wordings("words-like-codes").forEach(WORDS::remove);
    }

    private final String text;
    private final List<int[]> tokens = new ArrayList<>();
    private final StringBuilder marked = new StringBuilder();
    private final List<String> shown = new ArrayList<>();
    private int done;

    private Currencies(String text) {
        this.text = text;
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(new int[] {found.start(), found.end()});
        }
    }

    /** The text with its currencies marked; its case is kept. */
    public static Marked mark(String text) {
        return new Currencies(US.matcher(text).replaceAll("US")).mark();
    }

    /** The currency that the whole text is, as a sign or a code; empty for words of many currencies. */
    public static Optional<String> of(String text) {
        Marked marked = mark(text.strip());
        return marked.text().equals(String.valueOf(MARK))
                ? Optional.of(marked.shown().get(0))
                : Optional.empty();
    }

    /** Whether a word, in any case, is the ISO code of a currency. */
    public static boolean isIsoCode(String word) {
        return CurrencyCode.isCode(word.toUpperCase(Locale.ROOT));
    }

    private Marked mark() {
        int at = 0;
        while (at < tokens.size()) {
            at += taken(at);
        }
        marked.append(text, done, text.length());
        return new Marked(marked.toString(), shown);
    }

    /** How many tokens were taken from a place on. */
    private int taken(int at) {
        for (int words = Math.min(MOST_WORDS, tokens.size() - at); words > 0; words--) {
            int start = tokens.get(at)[0];
            int end = tokens.get(at + words - 1)[1];
            String named = WORDS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
            if (named != null) {
                put(start, end, named);
                return words;
            }
        }
        token(tokens.get(at)[0], tokens.get(at)[1]);
        return 1;
    }

    private void token(int start, int end) {
        String token = text.substring(start, end);
        if (CurrencyCode.isSign(token) || isCode(token)) {
            put(start, end, token);
            return;
        }
        Matcher signed = SIGNED.matcher(token);
        Matcher glued = GLUED.matcher(token);
        if (signed.matches()) {
            boolean known = CurrencyCode.isSign(signed.group("sign"));
            int sign = known ? signed.start("sign") : token.length() - 1;
            put(start + sign, end, token.substring(sign));
        } else if (glued.matches() && isGlued(glued)) {
            put(start + glued.start("code"), start + glued.end("code"), glued.group("code"));
        }
    }

    private static boolean isGlued(Matcher glued) {
        boolean letter = glued.group("before") != null || glued.group("behind") != null;
        boolean rand = glued.group("rand") != null;
        String code = glued.group("code");
        return letter && (rand ? glued.group("before") == null : isCode(code) || code.equalsIgnoreCase("kr"));
    }

    private static boolean isCode(String token) {
        return CurrencyCode.isCode(token) && !WORDS_LIKE_CODES.contains(token);
    }

    private void put(int start, int end, String sign) {
        marked.append(text, done, start).append(MARK);
        shown.add(sign);
        done = end;
    }
}
