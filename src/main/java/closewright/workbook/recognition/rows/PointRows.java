package closewright.workbook.recognition.rows;

import closewright.language.Phrases;
import closewright.language.Topic;
import closewright.statement.Concept;
import closewright.workbook.recognition.notation.FigureText.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of proportions told in points: a margin of 61.5 that is 61.5% of the revenue of every column, and what stands
 * under a heading such as "% of revenue".
 */
public final class PointRows {

    private static final Phrases PROPORTION = Phrases.of(Topic.ROLES, "point-proportion");
    private static final Phrases HEADING = Phrases.of(Topic.ROLES, "heading-of-proportions");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Half a unit of the decimal shown, and some noise: where a single column must tell. */
    private static final BigDecimal NEAR = new BigDecimal("0.051");
    /** Half a point: where several columns do. */
    private static final BigDecimal NEAR_IN_ALL = new BigDecimal("0.51");

    private static final BigDecimal LARGEST_POINTS = BigDecimal.valueOf(1000);

    private PointRows() {}

    /** The numbers of those rows. */
    public static Set<Integer> in(List<Row> rows) {
        Set<Integer> points = new HashSet<>();
        boolean under = false;
        for (Row row : rows) {
            if (!row.hasFigures()) {
                under = HEADING.fit(row.name())
                        || (under && !row.blankBefore() && row.name().text().isEmpty());
            } else if ((under && isSmall(row)) || isShare(row, rows)) {
                points.add(row.row());
            } else {
                under = false;
            }
        }
        return points;
    }

    private static boolean isSmall(Row row) {
        return row.figures().values().stream()
                .allMatch(figure -> figure.value().abs().compareTo(LARGEST_POINTS) < 0);
    }

    private static boolean isShare(Row row, List<Row> rows) {
        if (!PROPORTION.fit(row.name()) || row.isPercent()) {
            return false;
        }
        Optional<Row> revenue = rows.stream().filter(PointRows::isRevenue).findFirst();
        return revenue.isPresent()
                && rows.stream().anyMatch(part -> part.row() != row.row() && isShare(row, part, revenue.get()));
    }

    private static boolean isRevenue(Row row) {
        return row.hasFigures()
                && row.meanings().stream()
                        .anyMatch(meaning -> meaning.concept()
                                .filter(Concept.REVENUE::equals)
                                .isPresent());
    }

    private static boolean isShare(Row row, Row part, Row whole) {
        BigDecimal near = row.figures().size() > 1 ? NEAR_IN_ALL : NEAR;
        return row.hasFigures()
                && row.figures().entrySet().stream().allMatch(entry -> isShare(entry, part, whole, near));
    }

    private static boolean isShare(Map.Entry<Integer, Figure> points, Row part, Row whole, BigDecimal near) {
        Figure numerator = part.figures().get(points.getKey());
        Figure denominator = whole.figures().get(points.getKey());
        if (numerator == null || denominator == null || denominator.value().signum() == 0) {
            return false;
        }
        BigDecimal share = numerator.value().multiply(HUNDRED).divide(denominator.value(), MathContext.DECIMAL64);
        return share.subtract(points.getValue().value()).abs().compareTo(near) <= 0;
    }
}
