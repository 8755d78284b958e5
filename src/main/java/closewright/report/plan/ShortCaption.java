package closewright.report.plan;

import closewright.period.Part;
import closewright.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Periods where there is little room: "2Q10".
 *
 * @param fiscalYearEnd empty where it is not known: periods are then called by the month they end in, "Jun 2010"
 */
public record ShortCaption(Optional<Month> fiscalYearEnd) implements Period.Meaning<String> {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int CENTURY = 100;
    private static final int MID_MONTH = 15;

    public String of(Period period) {
        return period.fold(this);
    }

    @Override
    public String date(LocalDate date) {
        return MONTH.format(date);
    }

    @Override
    public String span(LocalDate end, int months) {
        return fiscalYearEnd.flatMap(month -> of(end, months, month)).orElseGet(() -> MONTH.format(end));
    }

    @Override
    public String fiscal(int year, Part part) {
        String name = part.notation();
        return switch (name.length()) {
            case 0 -> "FY" + twoDigits(year);
            case 2 ->
                Character.isDigit(name.charAt(0))
                        ? name + twoDigits(year)
                        : name.substring(1) + name.charAt(0) + twoDigits(year);
            default -> name + " " + twoDigits(year);
        };
    }

    @Override
    public String unstated() {
        return "";
    }

    private static Optional<String> of(LocalDate lastDay, int span, Month fiscalYearEnd) {
        LocalDate end = nearestMonth(lastDay);
        int months = Math.floorMod(end.getMonthValue() - fiscalYearEnd.getValue() - 1, Period.YEAR) + 1;
        int year = end.getMonthValue() > fiscalYearEnd.getValue() ? end.getYear() + 1 : end.getYear();
        if (span == Period.YEAR && months == Period.YEAR) {
            return Optional.of("FY" + twoDigits(year));
        }
        return span == Period.QUARTER && months % Period.QUARTER == 0
                ? Optional.of(months / Period.QUARTER + "Q" + twoDigits(year))
                : Optional.empty();
    }

    /** A quarter of 13 weeks may end some days into the next month. */
    private static LocalDate nearestMonth(LocalDate date) {
        return date.getDayOfMonth() < MID_MONTH ? date.minusMonths(1) : date;
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", Math.floorMod(year, CENTURY));
    }
}
