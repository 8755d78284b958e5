package closepack.calculation;

import closepack.calculation.Formula.Figure;
import closepack.calculation.Formula.Weighted;
import closepack.statement.LineItem;
import closepack.statement.Statement;
import closepack.statement.Statement.Line;
import closepack.statement.Statements;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every total is re-added, column by column: from what its own cells add up, else from the lines around it that add up
 * to it (see {@link Sums}).
 */
final class Footing implements Rule {

    @Override
    public List<Check> checks(Statements statements) {
        return statements.all().stream()
                .flatMap(statement -> checks(statement).stream())
                .toList();
    }

    private static List<Check> checks(Statement statement) {
        return Sums.of(statement, Figures.of(statement.facts())).found().stream()
                .sorted(Comparator.comparingInt(sum -> sum.total().row()))
                .filter(sum -> !sum.addends().isEmpty())
                .map(sum -> check(statement, sum))
                .toList();
    }

    private static Check check(Statement statement, Sums.Found sum) {
        LineItem total = sum.total().item();
        return new Check(
                "footing " + total.id() + " " + sum.period() + (sum.breakdown() > 1 ? " #" + sum.breakdown() : ""),
                Check.Kind.FOOTING,
                statement.sheet(),
                path(sum.total()) + ", " + PeriodCaption.of(sum.period()),
                new Formula.Sum(sum.addends().stream()
                        .map(addend -> new Weighted<Formula>(addend.weight(), new Figure(addend.item(), sum.period())))
                        .toList()),
                new Figure(total, sum.period()));
    }

    /** The line with its headings: "Revenues: Total". */
    static String path(Line line) {
        return Stream.concat(
                        line.item().headings().stream(), Stream.of(line.item().label()))
                .map(words -> words.replaceFirst(":\\s*$", ""))
                .collect(Collectors.joining(": "));
    }
}
