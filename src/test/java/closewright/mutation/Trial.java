package closewright.mutation;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Suspects;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Changes the figures of a workbook one at a time and looks what its checks say.
 *
 * @param checks beyond those of any company
 */
record Trial(String name, Statements statements, List<Check> checks) {

    /**
     * @param every 1 to change each figure, 3 for every third
     * @param missed told of each change that no check fails for
     */
    Tally run(int every, Consumer<Mutation> missed) {
        Random random = new Random(2010);
        Set<SourceCell> tested = tested();
        Tally tally = Tally.NONE;
        int place = 0;
        for (Fact fact : statements.facts()) {
            if (tested.contains(fact.source()) && place++ % every == 0) {
                tally = tally.plus(new Tally(1, 0, 0, 0, 0));
                for (Mutation mutation : Mutation.of(fact, random)) {
                    tally = tally.plus(outcome(mutation, missed));
                }
            }
        }
        return tally;
    }

    /** The cells that some check of the unchanged workbook compares. */
    private Set<SourceCell> tested() {
        Set<SourceCell> cells = new HashSet<>();
        results(statements).stream()
                .filter(result -> result.state() != Check.State.NOT_TESTED)
                .forEach(result -> cells.addAll(result.cells()));
        return cells;
    }

    List<Check.Result> results(Statements workbook) {
        Figures figures = Figures.of(workbook);
        return Suspects.named(
                Stream.concat(Rule.all(Workings.of(workbook)).stream(), checks.stream())
                        .map(check -> check.run(figures))
                        .toList(),
                figures);
    }

    private Tally outcome(Mutation mutation, Consumer<Mutation> missed) {
        List<Check.Result> failing = results(with(mutation.mistyped())).stream()
                .filter(result -> result.state() == Check.State.FAILS)
                .toList();
        if (failing.isEmpty()) {
            boolean within = isWithinRounding(mutation);
            if (!within) {
                missed.accept(mutation);
            }
            return new Tally(0, 1, within ? 1 : 0, 0, 0);
        }
        boolean named = failing.stream()
                .flatMap(result -> result.suspect().stream())
                .findFirst()
                .filter(suspect -> suspect.cell().equals(mutation.original().source()))
                .isPresent();
        return new Tally(0, 1, 0, 1, named ? 1 : 0);
    }

    /** Whether all checks that the figure takes part in allow for such a difference. */
    private boolean isWithinRounding(Mutation mutation) {
        Figures figures = Figures.of(with(mutation.mistyped()));
        return Stream.concat(Rule.all(Workings.of(statements)).stream(), checks.stream())
                .map(check -> check.run(figures))
                .noneMatch(result -> result.state() == Check.State.FAILS);
    }

    private Statements with(Fact changed) {
        List<Statement> all = statements.all().stream()
                .map(statement -> new Statement(
                        statement.sheet(),
                        statement.kind(),
                        statement.title(),
                        statement.unitLine(),
                        statement.columns(),
                        statement.lines(),
                        statement.facts().stream()
                                .map(fact -> fact.source().equals(changed.source()) ? changed : fact)
                                .toList(),
                        statement.memos()))
                .toList();
        return new Statements(statements.source(), all, statements.matrices(), statements.findings());
    }
}
