package closewright.workbook.recognition.unit;

import closewright.language.Topic;
import closewright.workbook.recognition.notation.Currencies;
import closewright.workbook.recognition.notation.Currencies.Marked;
import closewright.workbook.sheet.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the words of a unit line into one form: currencies marked, "in CHF 1,000" and "hundreds of millions" as one
 * word.
 */
final class UnitWords {

    private static final Pattern ONE_MILLION =
            Topic.UNITS.filled("{{before-one}}1(?<sign>[,. '’]?)000\\k<sign>000{{behind-one}}");
    private static final Pattern ONE_THOUSAND = Topic.UNITS.filled("{{before-one}}1[,. '’]?000{{behind-one}}");
    private static final Pattern LETTER = Topic.UNITS.pattern("letters-of-currencies");
    private static final Pattern REAIS = Topic.UNITS.pattern("thousand-reais");

    /** Scales of two words, by the head of their words; the longer ones first. */
    private static final Map<Pattern, String> COMPOUNDS = compounds();

    private UnitWords() {}

    private static Map<Pattern, String> compounds() {
        Map<Pattern, String> compounds = new LinkedHashMap<>();
        for (String head : List.of("hundred-millions", "crores", "lakhs", "ten-thousands")) {
            compounds.put(
                    Topic.UNITS.pattern("two-of-" + head),
                    Topic.UNITS.wordings(head).get(0));
        }
        return compounds;
    }

    /** The text in lower case with its currencies marked. */
    static Marked marked(String text) {
        String plain = Text.halfWidth(Text.plain(text));
        Matcher letter = LETTER.matcher(plain);
        List<String> shown = new ArrayList<>();
        if (letter.find()) {
            shown.add(letter.group(1));
            plain = plain.substring(0, letter.start(1)) + Currencies.MARK + plain.substring(letter.end(1));
        }
        Marked marked = Currencies.mark(REAIS.matcher(plain)
                .replaceAll(Topic.UNITS.wordings("thousands").get(0)));
        shown.addAll(marked.shown());
        return new Marked(joined(marked.text().toLowerCase(Locale.ROOT)), shown);
    }

    private static String joined(String lower) {
        String joined = lower;
        for (Map.Entry<Pattern, String> compound : COMPOUNDS.entrySet()) {
            joined = compound.getKey().matcher(joined).replaceAll(compound.getValue());
        }
        String millions = ONE_MILLION.matcher(joined).replaceAll("$1millions");
        return ONE_THOUSAND.matcher(millions).replaceAll("$1thousands");
    }
}
