package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Weighted;
import closewright.calculation.sums.Sums;
import closewright.statement.Fact;
import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statement.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every total is re-added, column by column: from what its own cells add up, else from the lines around it that add up
 * to it (see {@link Sums}). The columns of a matrix are re-added along each row as well.
 */
final class Footing implements Rule {

    private static final int FEW = 4;

    @Override
    public List<Check> checks(Workings workings) {
        return Stream.concat(
                        workings.addedUp().stream().flatMap(added -> checks(added).stream()),
                        workings.statements().all().stream()
                                .flatMap(statement -> byFormula(statement, workings.figures())))
                .toList();
    }

    /**
     * Memos, and lines that add up lines of other statements: re-added by their own formulas, where these are of one
     * pattern in most columns.
     */
    private static Stream<Check> byFormula(Statement statement, Figures figures) {
        Set<String> own =
                statement.lines().stream().map(line -> line.item().id()).collect(Collectors.toSet());
        Stream<List<Check>> memos =
                statement.memos().stream().map(memo -> byFormula(statement, memo.line(), memo.facts(), figures));
        Stream<List<Check>> lines = statement.lines().stream()
                .filter(line -> line.addends().stream()
                        .anyMatch(addend -> !own.contains(addend.item().id())))
                .map(line -> byFormula(statement, line, facts(statement, line), figures));
        return Stream.concat(memos, lines)
                .filter(checks -> isPattern(checks, figures))
                .flatMap(List::stream);
    }

    private static List<Fact> facts(Statement statement, Line line) {
        return statement.facts().stream()
                .filter(fact -> fact.item().equals(line.item()))
                .toList();
    }

    private static boolean isPattern(List<Check> checks, Figures figures) {
        long failing =
                checks.stream().filter(check -> check.run(figures).fails()).count();
        return failing * FEW <= checks.size();
    }

    private static List<Check> byFormula(Statement statement, Line line, List<Fact> totals, Figures figures) {
        return totals.stream()
                .flatMap(total -> byFormula(statement, line, total, figures))
                .toList();
    }

    private static Stream<Check> byFormula(Statement statement, Line line, Fact total, Figures figures) {
        List<Weighted<Formula>> parts = line.addends().stream()
                .flatMap(addend -> figures.row(addend.item()).stream()
                        .filter(fact -> fact.source().column() == total.source().column())
                        .<Weighted<Formula>>map(fact -> new Weighted<>(addend.weight(), ConceptFigures.figure(fact))))
                .toList();
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(new Check(
                        Check.id("footing", total.item(), total.period()),
                        Check.Kind.FOOTING,
                        statement.sheet(),
                        path(total.item()) + ", " + total.period().caption(),
                        new Formula.Sum(parts),
                        ConceptFigures.figure(total)));
    }

    private static List<Check> checks(AddedUp added) {
        return added.sums().found().stream()
                .sorted(Comparator.comparingInt(sum -> sum.total().row()))
                .filter(sum -> !sum.addends().isEmpty())
                .map(sum -> check(added, sum))
                .toList();
    }

    private static Check check(AddedUp added, Sums.Found sum) {
        Fact total = sum.figure();
        return new Check(
                Check.id(added.rule(), total.item(), total.period())
                        + (sum.breakdown() > 1 ? " #" + sum.breakdown() : ""),
                Check.Kind.FOOTING,
                added.sheet(),
                added.subject(total),
                new Formula.Sum(sum.addends().stream()
                        .map(addend -> new Weighted<Formula>(addend.weight(), ConceptFigures.figure(addend.part())))
                        .toList()),
                new Figure(total.item(), total.period()));
    }

    /** The line with its headings: "Revenues: Total". */
    static String path(LineItem item) {
        return Stream.concat(item.headings().stream(), Stream.of(item.label()))
                .filter(words -> !words.isEmpty())
                .map(Label::withoutColon)
                .collect(Collectors.joining(": "));
    }
}
