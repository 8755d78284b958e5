package closepack.calculation;

import closepack.statement.Fact;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.Statement;
import closepack.statement.Statement.Addend;
import closepack.statement.Statement.Line;
import closepack.statement.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each total of a statement adds up. A cell's own formula says it best; a typed total is matched with the run of
 * lines above it that adds up to it in every column. A line that was added up stands for its addends afterwards, so
 * that totals of totals are found.
 */
final class Addends {

    private final Figures figures;
    private final List<Period> periods;
    private final Map<String, List<Addend>> found = new HashMap<>();

    /** Lines not yet part of any total, top to bottom. */
    private final List<LineItem> open = new ArrayList<>();

    private Addends(Statement statement, Figures figures) {
        this.figures = figures;
        this.periods = statement.columns().stream()
                .map(Statement.Column::period)
                .distinct()
                .toList();
    }

    static Addends of(Statement statement, Figures figures) {
        Addends addends = new Addends(statement, figures);
        statement.lines().stream()
                .filter(line -> !line.isHeading() && line.item().unit().kind() == Unit.Kind.AMOUNT)
                .forEach(addends::visit);
        return addends;
    }

    /** The addends of a line; empty where it is no total or none were found. */
    List<Addend> of(Line line) {
        return line.addends().isEmpty() ? found.getOrDefault(line.item().id(), List.of()) : line.addends();
    }

    private void visit(Line line) {
        List<Addend> own = line.addends();
        if (own.isEmpty() && line.role() != Statement.Role.ITEM) {
            own = discover(line.item()).orElse(List.of());
            found.put(line.item().id(), own);
        }
        own.forEach(addend -> open.remove(addend.item()));
        open.add(line.item());
    }

    /** The shortest run of at least two open lines just above that adds up to the total wherever it has a figure. */
    private Optional<List<Addend>> discover(LineItem total) {
        return IntStream.rangeClosed(2, open.size())
                .mapToObj(length -> open.subList(open.size() - length, open.size()))
                .filter(run -> addsUp(run, total))
                .findFirst()
                .map(run -> run.stream().map(item -> new Addend(1, item)).toList());
    }

    private boolean addsUp(List<LineItem> run, LineItem total) {
        List<Period> stated = periods.stream()
                .filter(period -> figures.find(total, period).isPresent())
                .toList();
        return !stated.isEmpty() && stated.stream().allMatch(period -> addsUp(run, total, period));
    }

    private boolean addsUp(List<LineItem> run, LineItem total, Period period) {
        BigDecimal sum = run.stream().map(item -> value(item, period)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(total.decimals());
        BigDecimal allowance =
                unit.multiply(BigDecimal.valueOf(run.size() + 1L)).divide(BigDecimal.valueOf(2));
        return sum.subtract(value(total, period)).abs().compareTo(allowance) <= 0;
    }

    private BigDecimal value(LineItem item, Period period) {
        return figures.find(item, period).map(Fact::value).orElse(BigDecimal.ZERO);
    }
}
