package closepack.report;

import closepack.calculation.Outcome;
import closepack.report.Table.Cell;
import closepack.report.Timeline.Slot;
import closepack.statement.Period;
import java.util.List;
import java.util.Optional;

/** Computes key figures. */
record KeyFigureMaker(TableMaker maker) {

    KeyFigure keyFigure(KeyFigurePlan plan) {
        Optional<Magnitude> magnitude = plan.magnitude().or(() -> usual(plan));
        Quantity shown =
                magnitude.map(counted -> Magnified.of(plan.quantity(), counted)).orElse(plan.quantity());
        return new KeyFigure(
                trend(plan.label(), plan.quantity(), shown, plan.timeline()),
                plan.margin()
                        .map(margin -> trend(margin.label(), margin.quantity(), margin.quantity(), plan.timeline())),
                shown == plan.quantity() ? Optional.empty() : magnitude);
    }

    private Optional<Magnitude> usual(KeyFigurePlan plan) {
        return maker.figure(plan.quantity(), plan.timeline().current().period()) instanceof Cell.Figure figure
                        && figure.outcome() instanceof Outcome.Known known
                ? Magnitude.usual(known.value(), plan.quantity().scale())
                : Optional.empty();
    }

    private Trend trend(String label, Quantity quantity, Quantity shown, Timeline timeline) {
        List<Trend.Point> points = timeline.slots().stream()
                .map(slot -> point(quantity, shown, slot))
                .toList();
        return new Trend(
                label,
                points,
                timeline.yearBefore().flatMap(prior -> change(quantity, timeline, prior)),
                timeline.quarterBefore().flatMap(prior -> change(quantity, timeline, prior)));
    }

    private Trend.Point point(Quantity quantity, Quantity shown, Slot slot) {
        Cell cell = maker.figure(quantity, slot.period());
        boolean known = cell instanceof Cell.Figure figure && figure.outcome() instanceof Outcome.Known;
        return new Trend.Point(
                slot.period(),
                slot.caption(),
                known ? cell : new Cell.Empty(),
                known ? maker.figure(shown, slot.period()) : new Cell.Empty());
    }

    private Optional<Cell.Figure> change(Quantity quantity, Timeline timeline, Period prior) {
        return maker.change(quantity, timeline.current().period(), prior) instanceof Cell.Figure figure
                ? Optional.of(figure)
                : Optional.empty();
    }
}
