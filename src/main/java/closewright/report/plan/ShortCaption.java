package closewright.report.plan;

import closewright.period.Period;
import closewright.period.Period.Duration;
import closewright.period.Period.Fiscal;
import closewright.period.Period.Instant;
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
public record ShortCaption(Optional<Month> fiscalYearEnd) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final int CENTURY = 100;
    private static final int MID_MONTH = 15;

    public String of(Period period) {
        if (period instanceof Fiscal fiscal) {
            return of(fiscal);
        }
        if (period instanceof Duration duration) {
            return fiscalYearEnd.flatMap(month -> of(duration, month)).orElseGet(() -> MONTH.format(duration.end()));
        }
        return MONTH.format(((Instant) period).date());
    }

    private static Optional<String> of(Duration duration, Month fiscalYearEnd) {
        LocalDate end = nearestMonth(duration.end());
        int months = Math.floorMod(end.getMonthValue() - fiscalYearEnd.getValue() - 1, YEAR) + 1;
        int year = end.getMonthValue() > fiscalYearEnd.getValue() ? end.getYear() + 1 : end.getYear();
        if (duration.months() == YEAR && months == YEAR) {
            return Optional.of("FY" + twoDigits(year));
        }
        return duration.months() == QUARTER && months % QUARTER == 0
                ? Optional.of(months / QUARTER + "Q" + twoDigits(year))
                : Optional.empty();
    }

    /** A quarter of 13 weeks may end some days into the next month. */
    private static LocalDate nearestMonth(LocalDate date) {
        return date.getDayOfMonth() < MID_MONTH ? date.minusMonths(1) : date;
    }

    private static String of(Fiscal fiscal) {
        String part = fiscal.part().name();
        return fiscal.part() == Period.Part.YEAR
                ? "FY" + twoDigits(fiscal.year())
                : part.substring(1) + part.charAt(0) + twoDigits(fiscal.year());
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", Math.floorMod(year, CENTURY));
    }
}
