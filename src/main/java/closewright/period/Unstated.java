package closewright.period;

import java.time.LocalDate;
import java.util.List;

/** That of a figure in a table whose columns are no periods, where nothing beside the figure tells it. */
record Unstated() implements Period {

    @Override
    public <R> R fold(Meaning<R> meaning) {
        return meaning.unstated();
    }

    @Override
    public Basis basis() {
        return Basis.LEADING;
    }

    @Override
    public Period on(Basis basis) {
        return this;
    }

    @Override
    public int months() {
        return 0;
    }

    @Override
    public LocalDate end() {
        return LocalDate.MIN;
    }

    @Override
    public Period earlier(int months) {
        return this;
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
        return notation();
    }
}
