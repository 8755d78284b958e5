package closewright.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a span begins or ends, as a balance sheet's column would say it.
 *
 * @param date empty for a fiscal period whose dates the workbook does not give
 * @param fiscal the period at whose end it is; empty where the date is known
 */
public record BalanceDate(Optional<LocalDate> date, Optional<Period> fiscal) {

    static final BalanceDate NEVER = new BalanceDate(Optional.empty(), Optional.empty());

    static BalanceDate on(LocalDate date) {
        return new BalanceDate(Optional.of(date), Optional.empty());
    }

    static BalanceDate endOf(int year, Part part) {
        return new BalanceDate(Optional.empty(), Optional.of(Period.fiscal(year, part.namedByEnd())));
    }

    /** Whether a balance of that period is one of this moment. */
    public boolean isOf(Period balance) {
        if (balance.isDate()) {
            return date.filter(day -> Math.abs(ChronoUnit.DAYS.between(balance.end(), day)) <= Period.DAYS_APART)
                    .isPresent();
        }
        return fiscal.isPresent() && equals(balance.closing());
    }
}
