package closewright.definition.spec;

import closewright.period.Months;
import closewright.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The periods of a close, by the names that a definition gives them.
 *
 * @param quarterEnd the last day of the quarter reported on, where it is known
 * @param fiscalYearEnd the month in which the company's year ends, where it is said; December where it is not
 */
public record Calendar(Optional<LocalDate> quarterEnd, Optional<Month> fiscalYearEnd) {

    /** The period that a word names: {@code quarter}, {@code prior-quarter}, {@code 2010-03-31/P3M}. */
    public Period period(Word word) {
        return Period.parse(word.text()).orElseGet(() -> named(word));
    }

    /** The quarter reported on, where it is known. */
    public Optional<Period> quarter() {
        return quarterEnd.map(end -> Period.months(Period.QUARTER, end));
    }

    /** Whether a period is the one reported on, rather than a comparative. */
    public boolean isCurrent(Period period) {
        return quarterEnd
                .filter(end -> period.equals(Period.months(Period.QUARTER, end))
                        || period.equals(yearToDate(end))
                        || period.equals(Period.date(end)))
                .isPresent();
    }

    /** The same, of a quarter that the workbook tells where the definition does not say it. */
    public Calendar or(Optional<LocalDate> told) {
        return new Calendar(quarterEnd.or(() -> told), fiscalYearEnd);
    }

    /** The end of the fiscal year for short captions: stated with the quarter, else not known. */
    public Optional<Month> yearEndForCaptions(boolean isQuarterSaid) {
        return isQuarterSaid ? fiscalYearEnd.or(() -> Optional.of(Month.DECEMBER)) : fiscalYearEnd;
    }

    private LocalDate yearStart(LocalDate end) {
        return Months.fiscalYearEndBefore(end, fiscalYearEnd.orElse(Month.DECEMBER));
    }

    private Period yearToDate(LocalDate end) {
        return Period.months(Months.between(yearStart(end), end), end);
    }

    private Period named(Word word) {
        Map<String, Period> named = named(quarterEnd.orElse(LocalDate.EPOCH));
        Period period = named.get(word.text());
        if (period == null) {
            throw word.fault("unknown period \"" + word + "\""
                    + Nearest.like(word.text(), named.keySet())
                            .orElse("; write 2010-06-30/P3M (the last day, the months), FY2010-Q2,"
                                    + " or 2010-06-30 for a balance"));
        }
        if (quarterEnd.isEmpty()) {
            throw word.fault("which period \"" + word + "\" is, is not known; write \"quarter-end: 2010-06-30\""
                    + " with your quarter's last day into the definition, or the period itself: 2010-06-30/P3M");
        }
        return period;
    }

    private Map<String, Period> named(LocalDate end) {
        Period quarter = Period.months(Period.QUARTER, end);
        Map<String, Period> named = new LinkedHashMap<>();
        named.put("quarter", quarter);
        named.put("prior-quarter", quarter.earlier(Period.QUARTER));
        named.put("prior-year-quarter", quarter.earlier(Period.YEAR));
        named.put("prior-year", quarter.earlier(Period.YEAR));
        named.put("year-to-date", yearToDate(end));
        named.put("prior-year-to-date", yearToDate(end).earlier(Period.YEAR));
        named.put("quarter-end", Period.date(end));
        named.put("prior-quarter-end", Period.date(Months.earlier(end, Period.QUARTER)));
        named.put("prior-year-quarter-end", Period.date(Months.earlier(end, Period.YEAR)));
        named.put("prior-year-end", Period.date(yearStart(end)));
        return named;
    }
}
