package closewright.workbook.recognition.statement;

import closewright.statement.Concept;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.rows.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines without which a statement is none, and with which it is one whatever its title says. */
final class Hallmarks {

    private static final Map<Kind, List<Set<Concept>>> WANTED = Map.of(
            Kind.INCOME,
            List.of(
                    Set.of(Concept.REVENUE),
                    Set.of(Concept.NET_INCOME),
                    Set.of(Concept.PRETAX_INCOME, Concept.INCOME_TAX, Concept.OPERATING_INCOME, Concept.GROSS_PROFIT)),
            Kind.BALANCE_SHEET,
            List.of(
                    Set.of(Concept.TOTAL_ASSETS),
                    Set.of(Concept.TOTAL_LIABILITIES, Concept.TOTAL_LIABILITIES_AND_EQUITY, Concept.TOTAL_EQUITY)),
            Kind.CASH_FLOW,
            List.of(
                    Set.of(Concept.OPERATING_CASH_FLOW),
                    Set.of(Concept.INVESTING_CASH_FLOW),
                    Set.of(Concept.FINANCING_CASH_FLOW)));

    private Hallmarks() {}

    /** The statements that are whole enough among the rows to be told by their lines alone. */
    static Set<Kind> of(List<Row> rows) {
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        WANTED.forEach((kind, groups) -> {
            Set<Concept> names = names(rows, kind);
            if (groups.stream().allMatch(group -> group.stream().anyMatch(names::contains))) {
                shown.add(kind);
            }
        });
        return shown;
    }

    private static Set<Concept> names(List<Row> rows, Kind kind) {
        Set<Concept> names = EnumSet.noneOf(Concept.class);
        rows.stream()
                .filter(row -> row.hasFigures() && !row.isPercent())
                .flatMap(row -> row.meanings().stream())
                .filter(meaning -> meaning.statements().contains(kind))
                .forEach(meaning -> meaning.concept().ifPresent(names::add));
        return names;
    }
}
