package closepack.calculation;

import closepack.calculation.Formula.Figure;
import closepack.calculation.Formula.Weighted;
import closepack.statement.Period;
import closepack.statement.Statement;
import closepack.statement.Statement.Addend;
import closepack.statement.Statement.Line;
import closepack.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every total is re-added, column by column: from what its own cells add up, else from the lines above it that add up
 * to it (see {@link Addends}).
 */
final class Footing implements Rule {

    @Override
    public List<Check> checks(Statements statements) {
        return statements.all().stream()
                .flatMap(statement -> checks(statement).stream())
                .toList();
    }

    private static List<Check> checks(Statement statement) {
        List<Check> checks = new ArrayList<>();
        Figures figures = Figures.of(statement.facts());
        Addends addends = Addends.of(statement, figures);
        for (Line line : statement.lines()) {
            for (Statement.Column column : statement.columns()) {
                footing(line, addends.of(line), column.period(), figures)
                        .map(expected -> check(statement, line, column.period(), expected))
                        .ifPresent(checks::add);
            }
        }
        return checks;
    }

    /** The sum of the addends that have a figure: a blank cell adds nothing. */
    private static Optional<Formula> footing(Line line, List<Addend> addends, Period period, Figures figures) {
        List<Weighted<Formula>> parts = addends.stream()
                .filter(addend -> figures.find(addend.item(), period).isPresent())
                .map(addend -> new Weighted<Formula>(addend.weight(), new Figure(addend.item(), period)))
                .toList();
        return parts.isEmpty() || figures.find(line.item(), period).isEmpty()
                ? Optional.empty()
                : Optional.of(new Formula.Sum(parts));
    }

    private static Check check(Statement statement, Line line, Period period, Formula expected) {
        String path = line.item().headings().isEmpty()
                ? line.item().label()
                : line.item().headings().stream().map(Footing::plain).collect(Collectors.joining(": ")) + ": "
                        + line.item().label();
        return new Check(
                "footing " + line.item().id() + " " + period,
                Check.Kind.FOOTING,
                statement.sheet(),
                plain(path) + ", " + PeriodCaption.of(period),
                expected,
                new Figure(line.item(), period));
    }

    private static String plain(String heading) {
        return heading.replaceFirst(":\\s*$", "");
    }
}
