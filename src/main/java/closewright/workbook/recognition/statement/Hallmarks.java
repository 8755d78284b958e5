package closewright.workbook.recognition.statement;

import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.concept.Concepts;
import closewright.workbook.recognition.rows.Row;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines without which a statement is none, and with which it is one whatever its title says. */
final class Hallmarks {

    private static final Map<Kind, List<Set<String>>> WANTED = Map.of(
            Kind.INCOME,
            List.of(
                    Set.of("revenue"),
                    Set.of("net-income"),
                    Set.of("pretax-income", "income-tax", "operating-income", "gross-profit")),
            Kind.BALANCE_SHEET,
            List.of(
                    Set.of("total-assets"),
                    Set.of("total-liabilities", "total-liabilities-and-equity", "total-equity")),
            Kind.CASH_FLOW,
            List.of(Set.of("operating-cash-flow"), Set.of("investing-cash-flow"), Set.of("financing-cash-flow")));

    private Hallmarks() {}

    /** The statements that are whole enough among the rows to be told by their lines alone. */
    static Set<Kind> of(List<Row> rows, Concepts concepts) {
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        WANTED.forEach((kind, groups) -> {
            Set<String> names = names(rows, kind, concepts);
            if (groups.stream().allMatch(group -> group.stream().anyMatch(names::contains))) {
                shown.add(kind);
            }
        });
        return shown;
    }

    private static Set<String> names(List<Row> rows, Kind kind, Concepts concepts) {
        Set<String> names = new HashSet<>();
        rows.stream()
                .filter(row -> row.hasFigures() && !row.isPercent())
                .flatMap(row -> concepts.of(row.label()).stream())
                .filter(wording -> wording.statements().contains(kind))
                .forEach(wording -> wording.concept().ifPresent(names::add));
        return names;
    }
}
