package closewright.definition.plan;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Rounded;
import closewright.definition.read.Expression;
import closewright.definition.read.Lines;
import closewright.definition.read.Vocabulary;
import closewright.definition.spec.Calendar;
import closewright.definition.spec.Definition;
import closewright.definition.spec.Definition.Measure;
import closewright.definition.spec.Definition.Tie;
import closewright.period.Period;
import closewright.report.Evidence;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReportPlan;
import closewright.report.plan.ShortCaption;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statements;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report that a definition asks for, its words looked up in the workbook. */
final class DefinedPlan {

    private final Definition definition;
    private final Statements statements;
    private final Vocabulary vocabulary;
    private final Calendar calendar;

    DefinedPlan(Definition definition, Statements statements) {
        this.definition = definition;
        this.statements = statements;
        this.vocabulary = new Vocabulary(definition, new Lines(statements));
        this.calendar = definition.calendar().or(latest(statements));
    }

    /** @param standard what holds where the definition says nothing */
    ReportPlan plan(Evidence evidence, ReportPlan standard) {
        vocabulary.verify();
        TablePlans tables = new TablePlans(vocabulary, definition, calendar, statements);
        boolean quarterSaid = definition.calendar().quarterEnd().isPresent();
        ShortCaption captions = new ShortCaption(calendar.yearEndForCaptions(quarterSaid));
        return new ReportPlan(
                definition.cover().company().orElse(standard.company()),
                definition.cover().title().orElse(standard.title()),
                definition.cover().subtitle().orElse(standard.subtitle()),
                definition.conventions().orElse(standard.conventions()),
                definition
                        .tables()
                        .map(specs -> specs.stream().map(tables::plan).toList())
                        .orElse(standard.tables()),
                Stream.concat(recalculations(), ties()).toList(),
                new FrontPlans(vocabulary, definition, calendar, evidence, captions).plan(),
                new ReviewPlans(vocabulary, definition, statements).plan(),
                captions);
    }

    /** The last day that actual figures are given for. */
    private static Optional<LocalDate> latest(Statements statements) {
        return Period.latest(statements.facts().stream().map(Fact::period).collect(Collectors.toSet()))
                .flatMap(Period::lastDay);
    }

    /** Measures against the lines in which the workbook states them, at the decimals in which it does. */
    private Stream<Check> recalculations() {
        return definition.measures().values().stream()
                .flatMap(measure -> measure.stated().stream()
                        .map(vocabulary::quantity)
                        .filter(Quantity.Line.class::isInstance)
                        .map(line -> ((Quantity.Line) line).item())
                        .flatMap(item -> recalculations(measure, item)));
    }

    private Stream<Check> recalculations(Measure measure, LineItem stated) {
        Quantity quantity = vocabulary.quantity(measure.name());
        return statements.facts().stream()
                .filter(fact -> fact.item().id().equals(stated.id()))
                .map(fact -> recalculation(measure, quantity, fact));
    }

    private static Check recalculation(Measure measure, Quantity quantity, Fact stated) {
        return new Check(
                Check.id("measure " + measure.name(), stated.item(), stated.period()),
                Check.Kind.RECALCULATION,
                stated.source().sheet(),
                measure.label() + ", " + stated.period().caption() + " = as stated",
                new Rounded(quantity.at(stated.period()), stated.item().decimals()),
                new Figure(stated.item(), stated.period()));
    }

    private Stream<Check> ties() {
        return definition.ties().stream().map(this::tie);
    }

    private Check tie(Tie tie) {
        Expression expression = new Expression(vocabulary, calendar);
        return new Check(
                "tie " + tie.name(),
                Check.Kind.DEFINED,
                "Ties of the definition",
                tie.name().text(),
                expression.formula(tie.expected()),
                expression.formula(tie.actual()));
    }
}
