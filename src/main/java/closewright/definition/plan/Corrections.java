package closewright.definition.plan;

import closewright.definition.read.Lines;
import closewright.definition.spec.Correction;
import closewright.definition.spec.Definition;
import closewright.statement.Concept;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Matrix;
import closewright.statement.Statement;
import closewright.statement.Statement.Addend;
import closewright.statement.Statement.Line;
import closewright.statement.Statement.Memo;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies to what was read what the definition says of it. */
final class Corrections {

    private final Definition definition;
    private final Map<String, Optional<Concept>> concepts = new HashMap<>();

    private Corrections(Definition definition) {
        this.definition = definition;
    }

    static Statements apply(Definition definition, Statements statements) {
        return new Corrections(definition).corrected(statements);
    }

    private Statements corrected(Statements statements) {
        CorrectionEffect effect = new CorrectionEffect(statements);
        definition.sheets().values().forEach(effect::verify);
        concepts(statements);
        List<Statement> all = statements.all().stream()
                .filter(statement -> !isLeftOut(statement.sheet()))
                .map(this::statement)
                .toList();
        List<Matrix> matrices = statements.matrices().stream()
                .filter(matrix -> !isLeftOut(matrix.sheet()))
                .toList();
        return new Statements(statements.source(), all, matrices, statements.findings(), statements.sheets());
    }

    /** A line that is named as a concept takes it over from the line that was recognised on its sheet. */
    private void concepts(Statements statements) {
        Lines lines = new Lines(statements);
        definition.concepts().forEach((concept, path) -> {
            LineItem named = lines.get(path);
            statements.all().stream()
                    .filter(statement -> statement.lines().stream()
                            .anyMatch(line -> line.item().equals(named)))
                    .flatMap(statement -> statement.lines().stream())
                    .filter(line -> line.item().is(concept))
                    .forEach(line -> concepts.put(line.item().id(), Optional.empty()));
            concepts.put(named.id(), Optional.of(concept));
        });
    }

    private Optional<Correction> correction(String sheet) {
        return Optional.ofNullable(definition.sheets().get(sheet));
    }

    private boolean isLeftOut(String sheet) {
        return correction(sheet).map(Correction::leftOut).orElse(false);
    }

    private Statement statement(Statement statement) {
        Optional<Correction> correction = correction(statement.sheet());
        return new Statement(
                statement.sheet(),
                statement.kind(),
                statement.title(),
                statement.unitLine(),
                statement.columns(),
                statement.lines().stream().map(line -> line(line, correction)).toList(),
                facts(statement.facts(), correction),
                statement.memos().stream()
                        .map(memo -> new Memo(line(memo.line(), correction), facts(memo.facts(), correction)))
                        .toList(),
                statement.illegible());
    }

    private List<Fact> facts(List<Fact> facts, Optional<Correction> correction) {
        return facts.stream().map(fact -> fact(fact, correction)).toList();
    }

    private Line line(Line line, Optional<Correction> correction) {
        List<Addend> addends = line.addends().stream()
                .map(addend -> new Addend(addend.weight(), item(addend.item(), correction)))
                .toList();
        return new Line(item(line.item(), correction), line.role(), line.indent(), line.row(), line.hidden(), addends);
    }

    private Fact fact(Fact fact, Optional<Correction> correction) {
        return new Fact(item(fact.item(), correction), fact.period(), fact.value(), fact.source());
    }

    private LineItem item(LineItem item, Optional<Correction> correction) {
        return new LineItem(
                item.path(),
                correction.map(known -> unit(item.unit(), known)).orElse(item.unit()),
                item.decimals(),
                concepts.getOrDefault(item.id(), item.concept()),
                item.traits());
    }

    private static Unit unit(Unit unit, Correction correction) {
        boolean scaled = unit.kind() == Unit.Kind.AMOUNT && correction.scale().isPresent();
        return new Unit(
                unit.kind(),
                scaled ? correction.scale() : unit.scale(),
                correction.currency().or(unit::currency));
    }
}
