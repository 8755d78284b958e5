package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.statement.Statements;
import java.util.List;
import java.util.stream.Stream;

/** What was read, and what all rules work out of it: each found once a run. */
public final class Workings {

    private final Statements statements;
    private final Figures figures;
    private final List<AddedUp> ofStatements;
    private final List<AddedUp> ofMatrices;
    private final List<List<StatedLine>> lines;

    private Workings(Statements statements) {
        this.statements = statements;
        figures = Figures.of(statements);
        ofStatements = statements.all().stream().map(AddedUp::of).toList();
        ofMatrices = statements.matrices().stream()
                .flatMap(matrix -> Stream.of(AddedUp.of(matrix), AddedUp.across(matrix)))
                .toList();
        lines = statements.all().stream().map(StatedLine::of).toList();
    }

    public static Workings of(Statements statements) {
        return new Workings(statements.withoutHiddenVersions());
    }

    Statements statements() {
        return statements;
    }

    /** All that was read, found by line and period. */
    Figures figures() {
        return figures;
    }

    /** The sums of each statement, in reading order. */
    List<AddedUp> ofStatements() {
        return ofStatements;
    }

    /** All sums, those of matrices last. */
    List<AddedUp> addedUp() {
        return Stream.concat(ofStatements.stream(), ofMatrices.stream()).toList();
    }

    /** For each statement its lines with figures. */
    List<List<StatedLine>> lines() {
        return lines;
    }
}
