package closewright.period;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period in the notation of the extraction contract, without the mark of an estimate; and read back from it. */
record PeriodNotation() implements Period.Meaning<String> {

    private static final Pattern FISCAL = Pattern.compile("FY(\\d{4})(?:-(.+))?");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:/P(\\d{1,3})([MW]))?");

    @Override
    public String date(LocalDate date) {
        return date.toString();
    }

    @Override
    public String span(LocalDate end, int months) {
        return end + "/P" + months + "M";
    }

    @Override
    public String fiscal(int year, Part part) {
        return "FY" + year + (part == Part.YEAR ? "" : "-" + part.notation());
    }

    @Override
    public String weeks(LocalDate end, int weeks) {
        return end + "/P" + weeks + "W";
    }

    @Override
    public String unstated() {
        return "unstated";
    }

    static Optional<Period> parse(String text) {
        boolean estimate = text.endsWith("E");
        String plain = estimate ? text.substring(0, text.length() - 1) : text;
        return parsePlain(plain).map(period -> estimate ? period.asEstimate() : period);
    }

    private static Period span(Matcher dated, LocalDate end) {
        int count = Integer.parseInt(dated.group(2));
        return dated.group(3).equals("W") ? Period.weeks(count, end) : Period.months(count, end);
    }

    private static Optional<Period> parsePlain(String text) {
        Matcher fiscal = FISCAL.matcher(text);
        Matcher dated = DATED.matcher(text);
        try {
            if (fiscal.matches()) {
                int year = Integer.parseInt(fiscal.group(1));
                return Part.ofNotation(fiscal.group(2) == null ? "" : fiscal.group(2))
                        .map(part -> Period.fiscal(year, part));
            }
            if (!dated.matches()) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.parse(dated.group(1));
            return Optional.of(dated.group(2) == null ? Period.date(date) : span(dated, date));
        } catch (DateTimeParseException | IllegalArgumentException notThisCalendar) {
            return Optional.empty();
        }
    }
}
