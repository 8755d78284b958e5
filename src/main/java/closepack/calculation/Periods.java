package closepack.calculation;

import closepack.statement.Period;
import closepack.statement.Period.Duration;
import closepack.statement.Period.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Periods relative to others. Month ends stay month ends: three months before June 30 is March 31. */
public final class Periods {

    private Periods() {}

    public static LocalDate monthsEarlier(LocalDate date, int months) {
        LocalDate earlier = date.minusMonths(months);
        return isMonthEnd(date) ? YearMonth.from(earlier).atEndOfMonth() : earlier;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.equals(YearMonth.from(date).atEndOfMonth());
    }

    /** The same span or date so many months earlier; a period without a date is returned as it is. */
    public static Period earlier(Period period, int months) {
        if (period instanceof Duration duration) {
            return new Duration(monthsEarlier(duration.end(), months), duration.months(), duration.estimate());
        }
        return period instanceof Instant instant
                ? new Instant(monthsEarlier(instant.date(), months), instant.estimate())
                : period;
    }

    /** The end of the last fiscal year that ended before a date. */
    public static LocalDate fiscalYearEndBefore(LocalDate date, Month fiscalYearEnd) {
        YearMonth end = YearMonth.of(date.getYear(), fiscalYearEnd);
        YearMonth last = end.isBefore(YearMonth.from(date)) ? end : end.minusYears(1);
        return last.atEndOfMonth();
    }

    /** From the start of the fiscal year to a date, in months. */
    public static int monthsSince(LocalDate yearEnd, LocalDate date) {
        return (int) java.time.temporal.ChronoUnit.MONTHS.between(YearMonth.from(yearEnd), YearMonth.from(date));
    }
}
