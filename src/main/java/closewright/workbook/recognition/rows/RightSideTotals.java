package closewright.workbook.recognition.rows;

import closewright.statement.Concept;
import closewright.statement.Statement;
import closewright.workbook.recognition.concept.ConceptWordings.Meaning;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Settles totals that are called the same whether they hold the equity or not: "Total passif", "Passivo total". They
 * are liabilities and equity where they are the total assets, liabilities where they are not; where no total assets are
 * shown they are left without a concept.
 */
final class RightSideTotals {

    private static final Set<Concept> EITHER =
            EnumSet.of(Concept.TOTAL_LIABILITIES, Concept.TOTAL_LIABILITIES_AND_EQUITY);

    private RightSideTotals() {}

    static List<Row> settled(List<Row> rows) {
        if (rows.stream().noneMatch(RightSideTotals::isEither)) {
            return rows;
        }
        Optional<Row> assets = rows.stream()
                .filter(Row::hasFigures)
                .filter(row -> concepts(row).contains(Concept.TOTAL_ASSETS))
                .findFirst();
        return rows.stream()
                .map(row -> isEither(row) ? settled(row, assets) : row)
                .toList();
    }

    private static boolean isEither(Row row) {
        return row.hasFigures() && concepts(row).containsAll(EITHER);
    }

    private static Set<Concept> concepts(Row row) {
        return row.meanings().stream()
                .flatMap(meaning -> meaning.concept().stream())
                .collect(Collectors.toSet());
    }

    private static Row settled(Row row, Optional<Row> assets) {
        Optional<Concept> told = assets.map(
                total -> isTheSame(row, total) ? Concept.TOTAL_LIABILITIES_AND_EQUITY : Concept.TOTAL_LIABILITIES);
        return row.saying(row.meanings().stream()
                .map(meaning -> meaning.concept().filter(EITHER::contains).isEmpty()
                                || meaning.concept().equals(told)
                        ? meaning
                        : new Meaning(
                                Optional.empty(),
                                EnumSet.of(Statement.Kind.BALANCE_SHEET),
                                meaning.rank(),
                                meaning.exact()))
                .toList());
    }

    /** Whether the two rows have the same figures, in the same columns. */
    private static boolean isTheSame(Row row, Row total) {
        return figures(row).equals(figures(total));
    }

    private static Map<Integer, BigDecimal> figures(Row row) {
        return row.figures().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().value().stripTrailingZeros()));
    }
}
