package closewright.workbook.recognition.period;

import java.util.ArrayList;
import java.util.List;

/**
 * How a column looks at its period.
 *
 * @param bases on which bases its figures are stated, as the header names them; empty where it names none
 * @param estimate whether they are an estimate, a budget or a forecast
 * @param yearsBack how many years before the period that is told its own one lies: "Prior year"
 * @param spansBack how many times its own length before it: "Prior quarter"
 * @param relative whether it names its period by its place alone: "Current quarter"
 */
record Aspect(List<String> bases, boolean estimate, int yearsBack, int spansBack, boolean relative) {

    static final Aspect NONE = new Aspect(List.of(), false, 0, 0, false);
    static final Aspect ESTIMATE = new Aspect(List.of(), true, 0, 0, false);

    Aspect {
        bases = List.copyOf(bases);
    }

    static Aspect of(String basis, boolean estimate) {
        return new Aspect(List.of(basis), estimate, 0, 0, false);
    }

    /** The same on another basis alone. */
    Aspect on(String basis, boolean isEstimate) {
        return new Aspect(List.of(basis), isEstimate, yearsBack, spansBack, relative);
    }

    static Aspect back(int years, int spans) {
        return new Aspect(List.of(), false, years, spans, true);
    }

    boolean isNone() {
        return equals(NONE);
    }

    Aspect with(Aspect other) {
        List<String> both = new ArrayList<>(bases);
        other.bases.stream().filter(basis -> !both.contains(basis)).forEach(both::add);
        return new Aspect(
                both,
                estimate || other.estimate,
                yearsBack == 0 ? other.yearsBack : yearsBack,
                spansBack == 0 ? other.spansBack : spansBack,
                relative || other.relative);
    }
}
