package closewright.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A flow's span: {@code months} up to and including {@code end}.
 *
 * @param weeks how many weeks it has where they make no whole quarters; 0 for all others
 */
record Span(LocalDate end, int months, int weeks, Basis basis) implements Period {

    Span {
        if (months < 1) {
            throw new IllegalArgumentException("a span has at least one month, not " + months);
        }
    }

    @Override
    public <R> R fold(Meaning<R> meaning) {
        return weeks == 0 ? meaning.span(end, months) : meaning.weeks(end, weeks);
    }

    @Override
    public Period on(Basis other) {
        return new Span(end, months, weeks, other);
    }

    @Override
    public Period earlier(int back) {
        return new Span(Months.earlier(end, back), months, weeks, basis);
    }

    @Override
    public Period back(int steps) {
        return earlier(steps * months);
    }

    /** Its quarters, and what came before its last quarter with that. */
    @Override
    public List<List<Period>> parts() {
        List<List<Period>> ways = new ArrayList<>();
        if (months > QUARTER && months % QUARTER == 0) {
            ways.add(quarters());
        }
        if (months > 2 * QUARTER && months % QUARTER == 0) {
            ways.add(List.of(last(months - QUARTER).earlier(QUARTER), last(QUARTER)));
        }
        return ways;
    }

    private List<Period> quarters() {
        List<Period> quarters = new ArrayList<>();
        for (int back = months - QUARTER; back >= 0; back -= QUARTER) {
            quarters.add(last(QUARTER).earlier(back));
        }
        return quarters;
    }

    @Override
    public BalanceDate opening() {
        return BalanceDate.on(Months.earlier(end, months));
    }

    @Override
    public BalanceDate closing() {
        return BalanceDate.on(end);
    }

    @Override
    public String toString() {
        return notation() + basis.mark();
    }
}
