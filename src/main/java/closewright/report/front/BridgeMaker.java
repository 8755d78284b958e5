package closewright.report.front;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Sum;
import closewright.calculation.formula.Formula.Weighted;
import closewright.period.Period;
import closewright.report.Chart;
import closewright.report.Chart.Bridge;
import closewright.report.Chart.Step;
import closewright.report.Format;
import closewright.report.plan.BridgePlan;
import closewright.report.plan.KeyFigurePlan;
import closewright.report.plan.Quantity;
import closewright.report.tables.TableMaker;
import closewright.statement.Label;
import closewright.statement.LineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes bridges: from a GAAP figure to the measure that starts from it, and from the year before to this period. */
record BridgeMaker(TableMaker maker, List<Check.Result> results) {

    private static final int MOST_PARTS = 9;

    /** What lies between two figures, with its name. */
    private record Part(String label, int weight, Formula now, Formula before) {

        Formula change() {
            return new Sum(List.of(new Weighted<>(weight, now), new Weighted<>(-weight, before)));
        }
    }

    /** Empty where a figure is missing. */
    Optional<Chart> reconciliation(BridgePlan plan) {
        List<Quantity.Addend> parts = plan.quantity().addends();
        List<Step> steps = new ArrayList<>();
        for (Quantity.Addend part : parts) {
            Formula formula = new Sum(
                    List.of(new Weighted<>(part.weight(), part.quantity().at(plan.period()))));
            steps.add(step(plan.quantity(), part.label(), formula, !steps.isEmpty()));
        }
        steps.add(step(plan.quantity(), plan.label(), plan.quantity().at(plan.period()), false));
        String title = "From " + lower(parts.get(0).label()) + " to " + plan.label();
        return bridge(title, plan.quantity(), steps);
    }

    /** How a key figure came from the year before to this period, part by part; empty where its parts are not known. */
    Optional<Chart> overYear(KeyFigurePlan plan) {
        return plan.timeline().yearBefore().flatMap(before -> overYear(plan, before));
    }

    private Optional<Chart> overYear(KeyFigurePlan plan, Period before) {
        Period now = plan.timeline().current().period();
        List<Part> parts = parts(plan.quantity(), now, before);
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(step(
                plan.quantity(),
                plan.timeline().caption(before),
                plan.quantity().at(before),
                false));
        parts.forEach(part -> steps.add(step(plan.quantity(), part.label(), part.change(), true)));
        steps.add(step(
                plan.quantity(),
                plan.timeline().current().caption(),
                plan.quantity().at(now),
                false));
        return bridge(plan.label() + " over the year before", plan.quantity(), steps);
    }

    private List<Part> parts(Quantity quantity, Period now, Period before) {
        return quantity.addends().isEmpty()
                ? footed(quantity, now, before)
                : quantity.addends().stream()
                        .map(part -> new Part(
                                part.label(),
                                part.weight(),
                                part.quantity().at(now),
                                part.quantity().at(before)))
                        .toList();
    }

    /** What the sheet itself adds up to a line in both periods, as the checks found it, where it foots. */
    private List<Part> footed(Quantity quantity, Period now, Period before) {
        Optional<Sum> sum = footing(quantity.at(now));
        return sum.isPresent() && footing(quantity.at(before)).isPresent() ? parts(sum.get(), before) : List.of();
    }

    private static List<Part> parts(Sum sum, Period before) {
        List<Weighted<Figure>> figures = sum.parts().stream()
                .flatMap(part -> part.part().reported().stream().map(figure -> new Weighted<>(part.weight(), figure)))
                .toList();
        long labels = figures.stream()
                .map(figure -> figure.part().item().label())
                .distinct()
                .count();
        boolean told = labels == figures.size();
        return figures.stream()
                .map(figure -> part(figure.part(), figure.weight(), before, told))
                .toList();
    }

    /** @param told whether labels alone tell the lines apart; else the heading that each stands under is given */
    private static Part part(Figure figure, int weight, Period before, boolean told) {
        LineItem item = figure.item();
        return new Part(told ? item.label() : item.caption(), weight, figure, new Figure(item, before));
    }

    private Optional<Sum> footing(Formula figure) {
        return results.stream()
                .filter(result -> result.check().kind() == Check.Kind.FOOTING)
                .filter(result -> result.state() == Check.State.FOOTS)
                .filter(result -> result.check().actual().equals(figure))
                .map(result -> result.check().expected())
                .filter(Sum.class::isInstance)
                .map(Sum.class::cast)
                .findFirst();
    }

    private Step step(Quantity quantity, String label, Formula formula, boolean change) {
        Format format = Format.number(quantity.decimals());
        return new Step(
                Label.withoutColon(label), maker.evaluated(formula, format, change ? "" : quantity.currency()), change);
    }

    /** Parts that are nil are left out. */
    private Optional<Chart> bridge(String title, Quantity quantity, List<Step> steps) {
        List<Step> shown =
                steps.stream().filter(step -> !step.change() || !isNil(step)).toList();
        boolean complete = steps.stream().allMatch(step -> step.figure().isKnown());
        return complete && shown.size() > 3
                ? Optional.of(new Bridge(title, ChartMaker.unit(quantity), shown))
                : Optional.empty();
    }

    private static boolean isNil(Step step) {
        return step.figure().value().filter(value -> value.signum() == 0).isPresent();
    }

    /** A name inside a sentence: capitals stay where a word has several. */
    static String lower(String label) {
        int end = 1;
        while (end < label.length() && Character.isLowerCase(label.charAt(end))) {
            end++;
        }
        int next = end < label.length() && label.charAt(end) == '-' ? end + 1 : end;
        boolean capitals = next < label.length() && Character.isUpperCase(label.charAt(next));
        return end > 1 && !capitals ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }
}
