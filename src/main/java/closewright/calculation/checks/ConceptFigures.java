package closewright.calculation.checks;

import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.period.Period;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures found by what they are rather than by where they stand. */
final class ConceptFigures {

    private final Statements statements;

    ConceptFigures(Statements statements) {
        this.statements = statements;
    }

    /** The figures of a concept on all statements of a kind, in reading order. */
    List<Fact> on(Statement.Kind kind, Concept concept) {
        return statements.all().stream()
                .filter(statement -> statement.kind() == kind)
                .flatMap(statement -> of(statement, concept))
                .toList();
    }

    public static Stream<Fact> of(Statement statement, Concept concept) {
        return statement.facts().stream().filter(fact -> fact.item().is(concept));
    }

    /** The concept's figure for a period on one statement. */
    static Optional<Formula> at(Statement statement, Concept concept, Period period) {
        return of(statement, concept)
                .filter(fact -> fact.period().equals(period))
                .findFirst()
                .map(ConceptFigures::figure);
    }

    static Formula figure(Fact fact) {
        return new Figure(fact.item(), fact.period());
    }
}
