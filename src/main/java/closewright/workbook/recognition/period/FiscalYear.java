package closewright.workbook.recognition.period;

import closewright.period.Part;
import closewright.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which month a header's fiscal year ends, and what that makes of its fiscal names. */
final class FiscalYear {

    private FiscalYear() {}

    /** The month that the title or a column of a year states, or that a longer span shows by its beginning. */
    static Optional<Month> end(List<PeriodHint> hints, PeriodHint title) {
        if (title.statedMonths() == Period.YEAR
                && title.end().or(() -> dayOf(title)).isPresent()) {
            return title.end().or(() -> dayOf(title)).map(LocalDate::getMonth);
        }
        Optional<Month> year = hints.stream()
                .filter(hint -> hint.extent().months() == Period.YEAR
                        && hint.extent().reach().compareTo(Extent.Reach.ROLLING) < 0)
                .flatMap(hint -> hint.end().stream())
                .map(LocalDate::getMonth)
                .findFirst();
        return year.or(() -> hints.stream()
                .filter(hint ->
                        hint.extent().months() > Period.QUARTER && hint.extent().months() < Period.YEAR)
                .filter(hint -> hint.end().isPresent())
                .max(Comparator.comparingInt(hint -> hint.extent().months()))
                .map(hint ->
                        hint.end().orElseThrow().getMonth().minus(hint.extent().months())));
    }

    private static Optional<LocalDate> dayOf(PeriodHint title) {
        return title.monthDay().map(day -> day.atYear(2000));
    }

    /** Fiscal names beside dates: "Full year 2022" beside "Jan-Jun 2023" ends on December 31, 2022. */
    static List<PeriodHint> dated(List<PeriodHint> hints, PeriodHint title) {
        Optional<Month> end = end(hints, title);
        boolean dates = hints.stream().anyMatch(hint -> hint.date().isPresent());
        return end.isPresent() && dates
                ? hints.stream().map(hint -> dated(hint, end.get())).toList()
                : hints;
    }

    private static PeriodHint dated(PeriodHint hint, Month yearEnd) {
        boolean named = hint.year() != 0
                && hint.date().isEmpty()
                && hint.monthDay().isEmpty()
                && hint.part().isPresent()
                && hint.extent().isNone();
        if (!named) {
            return hint;
        }
        Part part = hint.part().orElseThrow();
        LocalDate last = YearMonth.of(hint.year(), yearEnd)
                .minusMonths(Period.YEAR - (long) part.end())
                .atEndOfMonth();
        return hint.dated(last, part.months());
    }
}
