package closewright.workbook.recognition.period;

import closewright.language.Spelling;
import closewright.language.Topic;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A short name of a month that is a word of another language too ("set", "out", "ago"): without a year it is one beside
 * the month before or after it only.
 */
final class ShyMonth {

    private static final String HEAD = "shy-";
    private static final Map<String, Month> MONTHS = months();

    private ShyMonth() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Topic.Entry entry : Topic.PERIODS.entries()) {
            String number = entry.head().replaceFirst("^" + HEAD, "");
            if (entry.head().startsWith(HEAD) && Character.isDigit(number.charAt(0))) {
                entry.wordings().forEach(name -> months.put(name, Month.of(Integer.parseInt(number))));
            }
        }
        return months;
    }

    /**
     * The month that a text names.
     *
     * @param before what the header tells to its left
     * @param after what it tells to its right
     */
    static Optional<PeriodHint> of(
            String text, Supplier<Optional<PeriodHint>> before, Supplier<Optional<PeriodHint>> after) {
        String name = Spelling.of(text.toLowerCase(Locale.ROOT)).replaceFirst("\\.$", "");
        return Optional.ofNullable(MONTHS.get(name))
                .filter(month -> is(before.get(), month.minus(1)) || is(after.get(), month.plus(1)))
                .flatMap(month -> PeriodPhrase.parse(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }

    private static boolean is(Optional<PeriodHint> hint, Month month) {
        return hint.flatMap(PeriodHint::monthDay)
                .map(MonthDay::getMonth)
                .filter(month::equals)
                .isPresent();
    }
}
