package closewright.definition.plan;

import closewright.calculation.formula.Evaluator;
import closewright.definition.read.SlotReader;
import closewright.definition.read.Template;
import closewright.definition.read.Vocabulary;
import closewright.definition.spec.Calendar;
import closewright.definition.spec.Definition;
import closewright.definition.spec.HighlightSpec;
import closewright.definition.spec.KeyFigureSpec;
import closewright.language.Traits;
import closewright.period.Period;
import closewright.report.Evidence;
import closewright.report.plan.BridgePlan;
import closewright.report.plan.FrontPlan;
import closewright.report.plan.KeyFigurePlan;
import closewright.report.plan.ProsePlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ShortCaption;
import closewright.report.plan.Timeline;
import closewright.report.standard.StandardPlan;
import closewright.statement.Label;
import closewright.statement.Trait;
import closewright.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what a definition says of the pack's first pages into plans, its words looked up. */
final class FrontPlans {

    private final Vocabulary vocabulary;
    private final Definition definition;
    private final Calendar calendar;
    private final Evidence evidence;
    private final Evaluator evaluator;
    private final ShortCaption captions;

    FrontPlans(
            Vocabulary vocabulary, Definition definition, Calendar calendar, Evidence evidence, ShortCaption captions) {
        this.vocabulary = vocabulary;
        this.definition = definition;
        this.calendar = calendar;
        this.evidence = evidence;
        this.evaluator = new Evaluator(evidence.figures());
        this.captions = captions;
    }

    FrontPlan plan() {
        List<KeyFigurePlan> keyFigures = keyFigures();
        List<BridgePlan> bridges =
                definition.front().keyFigures().isEmpty() ? StandardPlan.bridges(keyFigures) : List.of();
        return new FrontPlan(
                keyFigures,
                Stream.concat(bridges.stream(), nonGaap()).toList(),
                definition.front().highlights().map(this::highlights),
                definition.front().settings());
    }

    /** Each non-GAAP amount that starts from a line of the workbook and is a plain sum. */
    private Stream<BridgePlan> nonGaap() {
        return definition.measures().values().stream()
                .filter(measure -> Traits.of(Label.of(measure.label())).contains(Trait.CALLED_NON_GAAP))
                .flatMap(measure -> calendar.quarter().stream()
                        .map(quarter -> new BridgePlan(measure.label(), vocabulary.quantity(measure.name()), quarter)))
                .filter(FrontPlans::startsFromALine);
    }

    private static boolean startsFromALine(BridgePlan plan) {
        Quantity quantity = plan.quantity();
        return quantity.kind() == Unit.Kind.AMOUNT
                && quantity.addends().size() > 1
                && quantity.addends().get(0).weight() == 1
                && quantity.addends().get(0).quantity() instanceof Quantity.Line;
    }

    private List<ProsePlan> highlights(List<HighlightSpec> specs) {
        Template template = new Template(new SlotReader(vocabulary, calendar, this::period));
        return specs.stream().map(template::plan).toList();
    }

    private List<KeyFigurePlan> keyFigures() {
        List<KeyFigureSpec> specs = definition.front().keyFigures();
        return specs.isEmpty()
                ? StandardPlan.keyFigures(evidence, captions)
                : specs.stream().map(this::keyFigure).toList();
    }

    private KeyFigurePlan keyFigure(KeyFigureSpec spec) {
        Quantity quantity = vocabulary.quantity(spec.shown());
        return new KeyFigurePlan(
                spec.label().orElseGet(() -> vocabulary.label(spec.shown())),
                quantity,
                spec.margin()
                        .map(word -> new KeyFigurePlan.Margin(
                                spec.marginLabel().orElseGet(() -> vocabulary.label(word)), vocabulary.quantity(word))),
                spec.unit(),
                Timeline.upTo(period(quantity), evidence, captions));
    }

    /** The quarter, or its last day for a balance. */
    private Period period(Quantity quantity) {
        Period quarter = calendar.quarter().orElseGet(this::latest);
        Optional<Period> instant =
                calendar.quarterEnd().map(Period::date).filter(date -> isKnown(quantity, date, evaluator));
        return instant.isPresent() && !isKnown(quantity, quarter, evaluator) ? instant.get() : quarter;
    }

    /** Of a workbook that tells no dates: "FY2024-Q2". */
    private Period latest() {
        return Period.latest(evidence.figures().periods()).orElse(Period.unstated());
    }

    private static boolean isKnown(Quantity quantity, Period period, Evaluator evaluator) {
        return quantity.at(period).fold(evaluator).isKnown();
    }
}
