package closewright.period;

import java.time.LocalDate;
import java.util.List;

/** A balance's date. */
record PointInTime(LocalDate end, Basis basis) implements Period {

    @Override
    public <R> R fold(Meaning<R> meaning) {
        return meaning.date(end);
    }

    @Override
    public Period on(Basis other) {
        return new PointInTime(end, other);
    }

    @Override
    public int months() {
        return 0;
    }

    @Override
    public Period earlier(int months) {
        return new PointInTime(Months.earlier(end, months), basis);
    }

    @Override
    public Period back(int steps) {
        return this;
    }

    @Override
    public List<List<Period>> parts() {
        return List.of();
    }

    @Override
    public BalanceDate opening() {
        return BalanceDate.NEVER;
    }

    @Override
    public BalanceDate closing() {
        return BalanceDate.NEVER;
    }

    @Override
    public String toString() {
        return notation() + basis.mark();
    }
}
