package closewright.workbook.recognition.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Whether 06/04/2024 is a day in April or in June: settled over all columns of a header together. A date that can be
 * read in one way only decides; else the way under which the columns lie whole months apart.
 */
final class DayOrder {

    private static final int DAYS_BESIDE = 8;
    private static final double DAYS_OF_A_MONTH = 30.4375;

    private DayOrder() {}

    /** The columns' hints with their dates read in one way. */
    static List<PeriodHint> settled(List<PeriodHint> hints) {
        return isDayFirst(hints)
                ? hints.stream().map(PeriodHint::withSwappedDate).toList()
                : hints;
    }

    private static boolean isDayFirst(List<PeriodHint> hints) {
        List<LocalDate> monthFirst = dates(hints, PeriodHint::date);
        List<LocalDate> dayFirst = dates(hints, hint -> hint.swapped().isPresent() ? hint.swapped() : hint.date());
        boolean fixed = hints.stream()
                .anyMatch(hint -> hint.date().isPresent() && hint.swapped().isEmpty());
        long earlier = regular(monthFirst);
        long later = regular(dayFirst);
        return later > earlier || (later == earlier && fixed && isEarlyInMonth(monthFirst, dayFirst));
    }

    /** Period ends stand late in a month or in its first days: the way in which more of them do. */
    private static boolean isEarlyInMonth(List<LocalDate> monthFirst, List<LocalDate> dayFirst) {
        return ends(dayFirst) > ends(monthFirst);
    }

    private static long ends(List<LocalDate> dates) {
        return dates.stream()
                .filter(date -> date.getDayOfMonth() >= date.lengthOfMonth() - 2)
                .count();
    }

    private static List<LocalDate> dates(List<PeriodHint> hints, Function<PeriodHint, Optional<LocalDate>> date) {
        return hints.stream().flatMap(hint -> date.apply(hint).stream()).toList();
    }

    /** How many neighbours lie quarters apart. */
    private static long regular(List<LocalDate> dates) {
        return IntStream.range(1, dates.size())
                .mapToLong(at -> Math.abs(ChronoUnit.DAYS.between(dates.get(at - 1), dates.get(at))))
                .filter(DayOrder::isQuarters)
                .count();
    }

    private static boolean isQuarters(long days) {
        long quarters = Math.round(days / (3 * DAYS_OF_A_MONTH));
        return quarters > 0 && Math.abs(days - quarters * 3 * DAYS_OF_A_MONTH) <= DAYS_BESIDE;
    }
}
