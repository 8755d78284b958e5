package closewright.definition.spec;

import closewright.period.Months;
import closewright.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;

/** The periods of a close, by the names that a definition gives them. */
public record Calendar(LocalDate quarterEnd, Month fiscalYearEnd) {

    /** The period that a word names: {@code quarter}, {@code prior-quarter}, {@code 2010-03-31/P3M}. */
    public Period period(Word word) {
        Map<String, Period> named = named();
        Period period = named.get(word.text());
        return period != null ? period : literal(word, named);
    }

    public Period quarter() {
        return Period.months(Period.QUARTER, quarterEnd);
    }

    /** Whether a period is the one reported on, rather than a comparative. */
    public boolean isCurrent(Period period) {
        return period.equals(quarter()) || period.equals(yearToDate()) || period.equals(Period.date(quarterEnd));
    }

    private LocalDate yearStart() {
        return Months.fiscalYearEndBefore(quarterEnd, fiscalYearEnd);
    }

    private Period yearToDate() {
        return Period.months(Months.between(yearStart(), quarterEnd), quarterEnd);
    }

    private Map<String, Period> named() {
        Map<String, Period> named = new LinkedHashMap<>();
        named.put("quarter", quarter());
        named.put("prior-quarter", quarter().earlier(Period.QUARTER));
        named.put("prior-year-quarter", quarter().earlier(Period.YEAR));
        named.put("prior-year", quarter().earlier(Period.YEAR));
        named.put("year-to-date", yearToDate());
        named.put("prior-year-to-date", yearToDate().earlier(Period.YEAR));
        named.put("quarter-end", Period.date(quarterEnd));
        named.put("prior-quarter-end", Period.date(Months.earlier(quarterEnd, Period.QUARTER)));
        named.put("prior-year-quarter-end", Period.date(Months.earlier(quarterEnd, Period.YEAR)));
        named.put("prior-year-end", Period.date(yearStart()));
        return named;
    }

    private static Period literal(Word word, Map<String, Period> named) {
        try {
            String[] parts = word.text().split("/", 2);
            LocalDate date = LocalDate.parse(parts[0]);
            return parts.length == 1
                    ? Period.date(date)
                    : Period.months(
                            Math.toIntExact(java.time.Period.parse(parts[1]).toTotalMonths()), date);
        } catch (java.time.format.DateTimeParseException | IllegalArgumentException e) {
            throw word.fault("unknown period \"" + word + "\"" + Nearest.to(word.text(), named.keySet()));
        }
    }
}
