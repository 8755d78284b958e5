package closewright.workbook.recognition.period;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Months under one year that go past its end: "2022" over Sep, Dec, Mar, Jun are quarters of the fiscal year that ends
 * in June 2022. Months ascend, and the year's own ones come last.
 */
final class YearsOfMonths {

    private static final Set<Integer> STEPS_ON = Set.of(1, 3);
    private static final Set<Integer> STEPS_BACK = Set.of(11, 9);

    private YearsOfMonths() {}

    /** The hints with the earlier months of such a year in the year before. */
    static List<PeriodHint> settled(List<PeriodHint> hints) {
        List<PeriodHint> settled = new ArrayList<>(hints);
        int start = 0;
        for (int at = 1; at <= hints.size(); at++) {
            if (at == hints.size() || !isSameYear(hints.get(start), hints.get(at))) {
                settle(settled.subList(start, at));
                start = at;
            }
        }
        return settled;
    }

    private static boolean isSameYear(PeriodHint one, PeriodHint other) {
        return isMonth(one) && (isMonth(other) ? one.year() == other.year() : isPart(other));
    }

    private static boolean isMonth(PeriodHint hint) {
        return hint.monthDay().isPresent() && hint.year() != 0 && hint.date().isEmpty();
    }

    /** A quarter or a total among the months does not part them. */
    private static boolean isPart(PeriodHint hint) {
        return hint.date().isEmpty() && hint.monthDay().isEmpty() && hint.year() == 0;
    }

    /** @param year columns of one year, in the order of the sheet */
    private static void settle(List<PeriodHint> year) {
        List<Integer> months = year.stream()
                .flatMap(hint -> hint.monthDay().stream())
                .map(MonthDay::getMonthValue)
                .toList();
        Optional<Integer> turn = turn(months);
        if (turn.isPresent()) {
            int seen = 0;
            for (int at = 0; at < year.size(); at++) {
                PeriodHint hint = year.get(at);
                if (hint.monthDay().isPresent()) {
                    seen++;
                    boolean before = isAscending(months, turn.get()) ? seen <= turn.get() : seen > turn.get();
                    year.set(at, before ? hint.in(hint.year() - 1) : hint);
                }
            }
        }
    }

    /** How many months stand before the one where the year turns; empty where none does or steps differ. */
    private static Optional<Integer> turn(List<Integer> months) {
        Set<Integer> steps = new HashSet<>();
        List<Integer> turns = new ArrayList<>();
        for (int at = 1; at < months.size(); at++) {
            int step = months.get(at) - months.get(at - 1);
            steps.add(Math.floorMod(step, 12));
            if (step < 0 == STEPS_ON.contains(Math.floorMod(step, 12))) {
                turns.add(at);
            }
        }
        boolean even = steps.size() == 1 && (STEPS_ON.containsAll(steps) || STEPS_BACK.containsAll(steps));
        return even && turns.size() == 1 ? Optional.of(turns.get(0)) : Optional.empty();
    }

    private static boolean isAscending(List<Integer> months, int turn) {
        return STEPS_ON.contains(Math.floorMod(months.get(turn) - months.get(turn - 1), 12));
    }
}
