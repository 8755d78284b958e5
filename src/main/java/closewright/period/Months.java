package closewright.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Dates that are whole months apart. Month ends stay month ends: three months before June 30 is March 31. */
public final class Months {

    private Months() {}

    public static LocalDate earlier(LocalDate date, int months) {
        LocalDate earlier = date.minusMonths(months);
        return isMonthEnd(date) ? YearMonth.from(earlier).atEndOfMonth() : earlier;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.equals(YearMonth.from(date).atEndOfMonth());
    }

    /** From one month to that of another date. */
    public static int between(LocalDate earlier, LocalDate later) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(earlier), YearMonth.from(later));
    }

    /** The end of the last fiscal year that ended before a date. */
    public static LocalDate fiscalYearEndBefore(LocalDate date, Month fiscalYearEnd) {
        YearMonth end = YearMonth.of(date.getYear(), fiscalYearEnd);
        YearMonth last = end.isBefore(YearMonth.from(date)) ? end : end.minusYears(1);
        return last.atEndOfMonth();
    }
}
