package closewright.workbook.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format's code as it treats a number: {@code #,##0,;(#,##0,)} shows thousands, {@code 0.0,,"m"} millions with
 * a letter behind them.
 *
 * @param sections in the order of the code
 */
public record NumberFormat(List<Section> sections) {

    /**
     * A section of the code.
     *
     * @param condition which numbers it is for, where the code says so: {@code >=1000}
     * @param before the text before the digits, with a currency's sign
     * @param behind the text behind them
     * @param thousands how often the number is divided by a thousand before it is shown
     * @param decimals decimals shown; 0 for the general format
     */
    public record Section(String condition, String before, String behind, int thousands, int decimals) {

        private boolean covers(BigDecimal number) {
            Matcher limit = LIMIT.matcher(condition);
            if (!limit.matches()) {
                return false;
            }
            int compared = number.compareTo(new BigDecimal(limit.group(2)));
            return switch (limit.group(1)) {
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case "=" -> compared == 0;
                default -> compared != 0;
            };
        }
    }

    private static final Pattern LIMIT = Pattern.compile("(>=|<=|<>|>|<|=)(-?\\d+(?:\\.\\d+)?)");

    public NumberFormat {
        sections = List.copyOf(sections);
    }

    public static NumberFormat of(String code) {
        List<Section> sections = new ArrayList<>();
        SectionReader reader = new SectionReader(code);
        while (reader.hasNext()) {
            sections.add(reader.next());
        }
        return new NumberFormat(sections);
    }

    /** The section that shows a number; empty where the code has none. */
    public Optional<Section> section(BigDecimal number) {
        boolean conditions =
                sections.stream().anyMatch(section -> !section.condition().isEmpty());
        if (conditions) {
            return sections.stream()
                    .filter(section -> section.condition().isEmpty() || section.covers(number))
                    .findFirst();
        }
        int place = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(place < sections.size() ? place : 0));
    }
}
