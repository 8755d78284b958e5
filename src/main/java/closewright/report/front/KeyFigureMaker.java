package closewright.report.front;

import closewright.period.Period;
import closewright.report.KeyFigure;
import closewright.report.Magnitude;
import closewright.report.TableCell;
import closewright.report.Trend;
import closewright.report.plan.KeyFigurePlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ScaledQuantity;
import closewright.report.plan.Timeline;
import closewright.report.plan.Timeline.Slot;
import closewright.report.tables.TableMaker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Computes key figures. */
record KeyFigureMaker(TableMaker maker) {

    KeyFigure keyFigure(KeyFigurePlan plan) {
        Optional<Magnitude> magnitude = plan.magnitude().or(() -> usual(plan));
        Quantity shown = magnitude
                .map(counted -> ScaledQuantity.of(plan.quantity(), counted))
                .orElse(plan.quantity());
        return new KeyFigure(
                trend(plan.label(), plan.quantity(), shown, plan.timeline()),
                plan.margin()
                        .map(margin -> trend(margin.label(), margin.quantity(), margin.quantity(), plan.timeline())),
                shown == plan.quantity() ? Optional.empty() : magnitude);
    }

    /** By the largest figure there is, so that all periods are told in one. */
    private Optional<Magnitude> usual(KeyFigurePlan plan) {
        return plan.timeline().slots().stream()
                .map(slot -> maker.figure(plan.quantity(), slot.period()))
                .flatMap(cell -> cell.value().stream())
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .flatMap(largest -> Magnitude.usual(largest, plan.quantity().scale()));
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
        TableCell cell = maker.figure(quantity, slot.period());
        boolean known = cell.value().isPresent();
        return new Trend.Point(
                slot.period(),
                slot.caption(),
                known ? cell : new TableCell.Empty(),
                known ? maker.figure(shown, slot.period()) : new TableCell.Empty());
    }

    /** Empty where the period before has no figure. */
    private Optional<TableCell.Figure> change(Quantity quantity, Timeline timeline, Period prior) {
        return maker.figure(quantity, prior)
                .value()
                .flatMap(known -> maker.change(quantity, timeline.current().period(), prior)
                        .figure());
    }
}
