package closewright.report.plan;

import closewright.period.Period;
import closewright.report.Evidence;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The periods that a key figure is shown for: those of the workbook that are as long as the one reported on, and the
 * ones left out between them.
 *
 * @param slots oldest first; the last is the period reported on
 */
public record Timeline(List<Slot> slots) {

    private static final long DAYS_OF_48_MONTHS = 1461;

    /** Periods left out in one place: more than this, and what lies before them is left out as well. */
    private static final int MOST_LEFT_OUT = 4;

    /**
     * A period and what it is called.
     *
     * @param caption short: "2Q10"
     */
    public record Slot(Period period, String caption) {}

    public Timeline {
        slots = List.copyOf(slots);
    }

    /** The periods of a workbook up to the one that is reported on, estimates left out. */
    public static Timeline upTo(Period current, Evidence evidence, ShortCaption captions) {
        List<Period> periods = new ArrayList<>(evidence.periods()
                .distinct()
                .filter(period -> isBefore(period, current))
                .sorted(Comparator.comparing(Period::end))
                .toList());
        periods.add(current);
        return over(periods, captions);
    }

    /**
     * Given periods and those left out between them.
     *
     * @param periods of one length, oldest first
     */
    public static Timeline over(List<Period> periods, ShortCaption captions) {
        return new Timeline(spaced(periods).stream()
                .map(period -> new Slot(period, captions.of(period)))
                .toList());
    }

    private static boolean isBefore(Period period, Period current) {
        return period.isActual() && period.isLike(current) && period.end().isBefore(current.end());
    }

    private static List<Period> spaced(List<Period> periods) {
        List<Period> spaced = new ArrayList<>();
        spaced.add(periods.get(periods.size() - 1));
        for (int i = periods.size() - 2; i >= 0; i--) {
            Period later = spaced.get(0);
            int missing = missing(periods.get(i), later);
            if (missing > MOST_LEFT_OUT) {
                break;
            }
            for (int back = 1; back <= missing; back++) {
                spaced.add(0, later.back(back));
            }
            spaced.add(0, periods.get(i));
        }
        return spaced;
    }

    /** How many periods lie between two. */
    private static int missing(Period earlier, Period later) {
        int step = later.months();
        if (step == 0) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(earlier.end(), later.end());
        long spans = (days * 48 + DAYS_OF_48_MONTHS * step / 2) / (DAYS_OF_48_MONTHS * step);
        return (int) Math.max(0, spans - 1);
    }

    public Slot current() {
        return slots.get(slots.size() - 1);
    }

    public String caption(Period period) {
        return slots.stream()
                .filter(slot -> slot.period().equals(period))
                .map(Slot::caption)
                .findFirst()
                .orElseThrow();
    }

    /** The same period of the year before, where the workbook has one. */
    public Optional<Period> yearBefore() {
        return before(Period.YEAR);
    }

    /** The quarter before a quarter, where the workbook has one. */
    public Optional<Period> quarterBefore() {
        return current().period().months() == Period.QUARTER ? before(Period.QUARTER) : Optional.empty();
    }

    private Optional<Period> before(int months) {
        return slots.stream()
                .map(Slot::period)
                .filter(period -> period.isEarlier(current().period(), months))
                .findFirst();
    }
}
