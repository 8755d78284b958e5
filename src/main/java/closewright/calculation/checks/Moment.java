package closewright.calculation.checks;

import closewright.calculation.formula.Periods;
import closewright.period.Period;
import closewright.period.Period.Duration;
import closewright.period.Period.Fiscal;
import closewright.period.Period.Instant;
import closewright.period.Period.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * When a span begins or ends, as a balance sheet's column would say it.
 *
 * @param date empty for a fiscal period whose dates the workbook does not give
 * @param fiscal the period at whose end it is; empty where the date is known
 */
record Moment(Optional<LocalDate> date, Optional<Fiscal> fiscal) {

    /** A fiscal year of 52 or 53 weeks ends up to this many days beside the month's end. */
    static final int DAYS_APART = 12;

    private static final Map<Part, Part> BEFORE = Map.of(
            Part.YEAR, Part.YEAR,
            Part.H1, Part.YEAR,
            Part.H2, Part.H1,
            Part.Q1, Part.YEAR,
            Part.Q2, Part.Q1,
            Part.Q3, Part.Q2,
            Part.Q4, Part.Q3);

    private static final Moment NEVER = new Moment(Optional.empty(), Optional.empty());

    static Moment endOf(Period period) {
        if (period instanceof Duration duration) {
            return new Moment(Optional.of(duration.end()), Optional.empty());
        }
        return period instanceof Fiscal fiscal ? at(fiscal.year(), fiscal.part()) : NEVER;
    }

    static Moment startOf(Period period) {
        if (period instanceof Duration duration) {
            return new Moment(Optional.of(Periods.monthsEarlier(duration.end(), duration.months())), Optional.empty());
        }
        return period instanceof Fiscal fiscal ? before(fiscal) : NEVER;
    }

    private static Moment before(Fiscal fiscal) {
        Part part = BEFORE.getOrDefault(fiscal.part(), Part.YEAR);
        return at(part == Part.YEAR ? fiscal.year() - 1 : fiscal.year(), part);
    }

    /** The year ends with its fourth quarter and its second half, the first half with the second quarter. */
    private static Moment at(int year, Part part) {
        boolean end = part == Part.Q4 || part == Part.H2;
        Part named = part == Part.H1 ? Part.Q2 : end ? Part.YEAR : part;
        return new Moment(Optional.empty(), Optional.of(new Fiscal(year, named, false)));
    }

    /** Whether a balance of that period is one of this moment. */
    boolean isOf(Period balance) {
        if (balance instanceof Instant instant) {
            return date.filter(day -> Math.abs(ChronoUnit.DAYS.between(instant.date(), day)) <= DAYS_APART)
                    .isPresent();
        }
        return fiscal.isPresent() && equals(endOf(balance));
    }
}
