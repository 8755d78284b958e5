package closewright.workbook.recognition.unit;

import closewright.language.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The currency that a column's header names: "June 30, 2024 US$". */
public final class HeaderCurrency {

    private static final Pattern CURRENCY = Topic.UNITS.filled("(?<![a-z]){{currency}}(?![a-z])");

    private HeaderCurrency() {}

    /** As displayed, in upper case; empty where the texts name none. */
    public static Optional<String> of(List<String> captions) {
        return captions.stream()
                .map(text -> CURRENCY.matcher(text.toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .findFirst();
    }
}
