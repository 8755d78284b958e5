package closewright.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A width that can give way, in points.
 *
 * @param least below which it would not be legible
 * @param usual with nearly every line unbroken, figures standing comfortably
 * @param most with every line unbroken
 */
record FlexibleWidth(double least, double usual, double most) {

    /** A share of the lines that may be broken for the sake of the others. */
    private static final double UNUSUAL = 0.15;

    FlexibleWidth {
        usual = Math.max(least, usual);
        most = Math.max(usual, most);
    }

    /**
     * @param least unless nearly all lines are narrower
     * @param lines the widths of what stands in it, unbroken
     */
    static FlexibleWidth of(double least, List<Double> lines) {
        List<Double> sorted = lines.stream().sorted().toList();
        double most = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1);
        double usual = sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * (1 - UNUSUAL)));
        return new FlexibleWidth(Math.min(least, usual), usual, most);
    }

    /** Shares out room: to each its least, then towards its usual width, then towards its most. */
    static List<Double> share(List<FlexibleWidth> widths, double room) {
        List<Double> shares = widths.stream().map(FlexibleWidth::least).toList();
        shares = towards(widths, FlexibleWidth::usual, shares, room);
        return towards(widths, FlexibleWidth::most, shares, room);
    }

    private static List<Double> towards(
            List<FlexibleWidth> widths, ToDoubleFunction<FlexibleWidth> aim, List<Double> shares, double room) {
        double wanted = widths.stream().mapToDouble(aim).sum() - sum(shares);
        double given = wanted <= 0 ? 0 : Math.max(0, Math.min(1, (room - sum(shares)) / wanted));
        List<Double> next = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            next.add(shares.get(i) + (aim.applyAsDouble(widths.get(i)) - shares.get(i)) * given);
        }
        return next;
    }

    static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
