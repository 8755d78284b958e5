package closepack.definition;

import closepack.calculation.Evaluator;
import closepack.calculation.Figures;
import closepack.calculation.Outcome;
import closepack.report.FrontPlan;
import closepack.report.KeyFigurePlan;
import closepack.report.Quantity;
import closepack.report.ShortCaption;
import closepack.report.StandardPlan;
import closepack.report.Timeline;
import closepack.statement.Period;
import closepack.statement.Statements;
import java.util.List;
import java.util.Optional;

/** Turns what a definition says of the pack's first pages into plans, its words looked up. */
final class FrontPlans {

    private final Vocabulary vocabulary;
    private final Definition definition;
    private final Statements statements;
    private final ShortCaption captions;

    FrontPlans(Vocabulary vocabulary, Definition definition, Statements statements) {
        this.vocabulary = vocabulary;
        this.definition = definition;
        this.statements = statements;
        this.captions = new ShortCaption(Optional.of(definition.calendar().fiscalYearEnd()));
    }

    FrontPlan plan() {
        return new FrontPlan(keyFigures());
    }

    private List<KeyFigurePlan> keyFigures() {
        List<KeyFigureSpec> specs = definition.front().keyFigures();
        return specs.isEmpty()
                ? StandardPlan.keyFigures(statements, captions)
                : specs.stream().map(this::keyFigure).toList();
    }

    private KeyFigurePlan keyFigure(KeyFigureSpec spec) {
        Quantity quantity = vocabulary.quantity(spec.shown());
        return new KeyFigurePlan(
                spec.label().orElseGet(() -> vocabulary.label(spec.shown())),
                quantity,
                spec.margin().map(word -> new KeyFigurePlan.Margin(vocabulary.label(word), vocabulary.quantity(word))),
                spec.unit(),
                Timeline.upTo(period(quantity), statements, captions));
    }

    /** The quarter, or its last day for a balance. */
    private Period period(Quantity quantity) {
        Calendar calendar = definition.calendar();
        Evaluator evaluator = new Evaluator(Figures.of(statements));
        Period instant = Period.instant(calendar.quarterEnd());
        return !isKnown(quantity, calendar.quarter(), evaluator) && isKnown(quantity, instant, evaluator)
                ? instant
                : calendar.quarter();
    }

    private static boolean isKnown(Quantity quantity, Period period, Evaluator evaluator) {
        return quantity.at(period).fold(evaluator) instanceof Outcome.Known;
    }
}
