package closewright.workbook.recognition.statement;

import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.concept.Concepts;
import closewright.workbook.recognition.rows.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps tables of notes and schedules from being taken for statements: rows that no title announces as a statement are
 * one only when the lines are there that every such statement has.
 */
final class Evidence {

    private static final Map<Kind, Set<String>> KEYS = Map.of(
            Kind.INCOME,
            Set.of("revenue", "gross-profit", "operating-income", "pretax-income", "income-tax", "net-income"),
            Kind.BALANCE_SHEET,
            Set.of(
                    "total-current-assets",
                    "total-assets",
                    "total-current-liabilities",
                    "total-liabilities",
                    "total-equity",
                    "total-liabilities-and-equity"),
            Kind.CASH_FLOW,
            Set.of("operating-cash-flow", "investing-cash-flow", "financing-cash-flow", "net-change-in-cash"));
    private static final int ENOUGH = 2;
    private static final int FEWEST_LINES = 4;

    private final Concepts concepts;
    private final Titles titles;

    Evidence(Concepts concepts, Titles titles) {
        this.concepts = concepts;
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

    private Set<String> keys(Segment segment) {
        Set<String> keys = KEYS.getOrDefault(segment.kind(), Set.of());
        return segment.rows().stream()
                .filter(Row::hasFigures)
                .flatMap(row -> concepts.of(row.label()).stream())
                .flatMap(wording -> wording.concept().stream())
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }
}
