package closewright.workbook.recognition.statement;

import closewright.statement.Concept;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.rows.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps tables of notes and schedules from being taken for statements: rows that no title announces as a statement are
 * one only when the lines are there that every such statement has.
 */
final class StatementEvidence {

    private static final Map<Kind, Set<Concept>> KEYS = Map.of(
            Kind.INCOME,
            Set.of(
                    Concept.REVENUE,
                    Concept.GROSS_PROFIT,
                    Concept.OPERATING_INCOME,
                    Concept.PRETAX_INCOME,
                    Concept.INCOME_TAX,
                    Concept.NET_INCOME),
            Kind.BALANCE_SHEET,
            Set.of(
                    Concept.TOTAL_CURRENT_ASSETS,
                    Concept.TOTAL_ASSETS,
                    Concept.TOTAL_CURRENT_LIABILITIES,
                    Concept.TOTAL_LIABILITIES,
                    Concept.TOTAL_EQUITY,
                    Concept.TOTAL_LIABILITIES_AND_EQUITY),
            Kind.CASH_FLOW,
            Set.of(
                    Concept.OPERATING_CASH_FLOW,
                    Concept.INVESTING_CASH_FLOW,
                    Concept.FINANCING_CASH_FLOW,
                    Concept.NET_CHANGE_IN_CASH));
    private static final int ENOUGH = 2;
    private static final int FEWEST_LINES = 4;

    private final Titles titles;

    StatementEvidence(Titles titles) {
        this.titles = titles;
    }

    /** The same segments; those that are no statements are schedules. */
    List<Segment> settle(List<Segment> segments) {
        boolean model = segments.stream().anyMatch(this::isWhole);
        return segments.stream()
                .map(segment -> isStatement(segment, model) ? segment : new Segment(Kind.OTHER, segment.rows()))
                .toList();
    }

    private boolean isStatement(Segment segment, boolean besideWhole) {
        boolean announced = titles.kind().filter(segment.kind()::equals).isPresent()
                || titles.tabKind().filter(segment.kind()::equals).isPresent()
                || segment.ownTitle().isPresent();
        return announced
                || !KEYS.containsKey(segment.kind())
                || isWhole(segment)
                || (besideWhole && !keys(segment).isEmpty());
    }

    private boolean isWhole(Segment segment) {
        long lines = segment.rows().stream().filter(Row::hasFigures).count();
        return lines >= FEWEST_LINES && keys(segment).size() >= ENOUGH;
    }

    private Set<Concept> keys(Segment segment) {
        Set<Concept> keys = KEYS.getOrDefault(segment.kind(), Set.of());
        return segment.rows().stream()
                .filter(Row::hasFigures)
                .flatMap(row -> row.meanings().stream())
                .flatMap(meaning -> meaning.concept().stream())
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }
}
