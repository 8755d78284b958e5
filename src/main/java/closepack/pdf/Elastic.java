package closepack.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A width that can give way, in points.
 *
 * @param least below which it would not be legible
 * @param natural with every line unbroken
 */
record Elastic(double least, double natural) {

    /**
     * Shares out room: each its least, then in proportion to what each still wants, none more than its natural width.
     */
    static List<Double> share(List<Elastic> widths, double room) {
        double least = widths.stream().mapToDouble(Elastic::least).sum();
        double wanted = widths.stream().mapToDouble(Elastic::natural).sum() - least;
        double given = wanted <= 0 ? 0 : Math.max(0, Math.min(1, (room - least) / wanted));
        List<Double> shares = new ArrayList<>();
        widths.forEach(width -> shares.add(width.least + (width.natural - width.least) * given));
        return shares;
    }
}
