package closewright.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A period in a finance reader's words, level by level.
 *
 * @param basis told behind the last level
 */
record PeriodCaption(Basis basis) implements Period.Meaning<List<String>> {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private static final Map<Integer, String> SPANS = Map.of(
            1, "One Month Ended",
            3, "Three Months Ended",
            6, "Six Months Ended",
            9, "Nine Months Ended",
            12, "Twelve Months Ended");

    @Override
    public List<String> date(LocalDate date) {
        return List.of(DATE.format(date) + basis.suffix());
    }

    @Override
    public List<String> span(LocalDate end, int months) {
        return List.of(SPANS.getOrDefault(months, months + " Months Ended"), DATE.format(end) + basis.suffix());
    }

    @Override
    public List<String> weeks(LocalDate end, int weeks) {
        return List.of(weeks + " Weeks Ended", DATE.format(end) + basis.suffix());
    }

    @Override
    public List<String> fiscal(int year, Part part) {
        return List.of(Period.fiscal(year, part).on(basis).toString());
    }

    @Override
    public List<String> unstated() {
        return List.of(new PeriodNotation().unstated());
    }
}
