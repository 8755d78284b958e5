package closewright.period;

import java.time.LocalDate;
import java.util.List;

/** A fiscal year or a part of it, known by name only. */
record FiscalPeriod(int year, Part part, Basis basis) implements Period {

    @Override
    public <R> R fold(Meaning<R> meaning) {
        return meaning.fiscal(year, part);
    }

    @Override
    public Period on(Basis other) {
        return new FiscalPeriod(year, part, other);
    }

    @Override
    public int months() {
        return part.months();
    }

    @Override
    public LocalDate end() {
        return Months.earlier(LocalDate.of(year, YEAR, 31), YEAR - part.end());
    }

    @Override
    public Period earlier(int months) {
        return this;
    }

    @Override
    public Period back(int steps) {
        List<Part> parts = part.ofItsLength();
        int number = year * parts.size() + parts.indexOf(part) - steps;
        return new FiscalPeriod(
                Math.floorDiv(number, parts.size()), parts.get(Math.floorMod(number, parts.size())), basis);
    }

    @Override
    public List<List<Period>> parts() {
        return part.parts().stream()
                .map(way -> way.stream()
                        .<Period>map(one -> new FiscalPeriod(year, one, basis))
                        .toList())
                .toList();
    }

    @Override
    public BalanceDate opening() {
        Part before = part.before();
        return BalanceDate.endOf(before == Part.YEAR ? year - 1 : year, before);
    }

    @Override
    public BalanceDate closing() {
        return BalanceDate.endOf(year, part);
    }

    @Override
    public String toString() {
        return notation() + basis.mark();
    }
}
