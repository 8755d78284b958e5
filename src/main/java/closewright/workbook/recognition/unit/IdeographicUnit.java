package closewright.workbook.recognition.unit;

import closewright.language.Topic;
import closewright.workbook.recognition.notation.Currencies;
import closewright.workbook.recognition.notation.Currencies.Marked;
import closewright.workbook.sheet.Text;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Unit lines in Chinese and Japanese: 单位：人民币千元, （百万円）, RMB万元. */
final class IdeographicUnit {

    /** Words of currencies, each with its code. */
    private static final Map<String, String> CURRENCIES = Topic.UNITS.wordings("cjk-currencies").stream()
            .map(pair -> pair.split(" "))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private static final Map<String, Long> SCALES = Map.of(
            "cjk-thousands", 1_000L,
            "cjk-ten-thousands", 10_000L,
            "cjk-hundred-thousands", 100_000L,
            "cjk-millions", 1_000_000L,
            "cjk-ten-millions", 10_000_000L,
            "cjk-hundred-millions", 100_000_000L,
            "cjk-billions", 1_000_000_000L);

    private static final String CURRENCY = String.join("|", CURRENCIES.keySet()) + "|¤";
    private static final Pattern UNIT = Topic.UNITS.filled("(?<head>{{cjk-unit}}\\s*:?\\s*)?(?<before>" + CURRENCY
            + ")?\\s*(?:(?<billions>{{cjk-billions}})|(?<millions>{{cjk-millions}})|(?<tenmillions>{{cjk-ten-millions}})"
            + "|(?<hundredthousands>{{cjk-hundred-thousands}})|(?<hundredmillions>{{cjk-hundred-millions}})"
            + "|(?<tenthousands>{{cjk-ten-thousands}})|(?<thousands>{{cjk-thousands}}))?\\s*"
            + "(?:{{cjk-currency-unit}}|(?<behind>" + CURRENCY + "))");
    private static final Pattern IDEOGRAPH = Pattern.compile("[\\p{IsHan}]");

    private IdeographicUnit() {}

    static Optional<UnitPhrase> parse(String text) {
        if (!IDEOGRAPH.matcher(text).find()) {
            return Optional.empty();
        }
        Marked marked = Currencies.mark(Text.halfWidth(Text.plain(text)));
        Matcher unit = UNIT.matcher(marked.text());
        while (unit.find()) {
            OptionalLong scale = scale(unit);
            if (scale.isPresent()) {
                return UnitPhrase.of(scale, currency(unit).or(marked::first).or(() -> named(marked.text())));
            }
        }
        return Optional.empty();
    }

    /** A currency anywhere in the text: 单位：元 币种：人民币. */
    private static Optional<String> named(String text) {
        return CURRENCIES.keySet().stream().filter(text::contains).findFirst().map(CURRENCIES::get);
    }

    /** Without a word of a multiple the unit is the currency itself, if the text says that it is a unit. */
    private static OptionalLong scale(Matcher unit) {
        for (String head : SCALES.keySet()) {
            if (unit.group(head.substring("cjk-".length()).replace("-", "")) != null) {
                return OptionalLong.of(SCALES.getOrDefault(head, 1L));
            }
        }
        return unit.group("head") != null ? OptionalLong.of(1) : OptionalLong.empty();
    }

    private static Optional<String> currency(Matcher unit) {
        return code(unit.group("before")).or(() -> code(unit.group("behind")));
    }

    private static Optional<String> code(@Nullable String word) {
        return Optional.ofNullable(word).flatMap(known -> Optional.ofNullable(CURRENCIES.get(known)));
    }
}
