package closewright.workbook.recognition.statement;

import closewright.statement.Fact;
import closewright.statement.Finding;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statement.Kind;
import closewright.statement.Unit;
import closewright.workbook.recognition.concept.ConceptWordings;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of sheets that look like statements that none of their lines is known, as in a language that there are no words
 * of. Where a workbook has statements that are known, its other sheets are schedules and nothing is said of them.
 */
public final class UnknownWords {

    private static final int FEWEST_LINES = 5;
    private static final Set<Kind> STATEMENTS = EnumSet.of(Kind.INCOME, Kind.BALANCE_SHEET, Kind.CASH_FLOW);

    private UnknownWords() {}

    /**
     * A finding for each sheet at most.
     *
     * @param statements of the whole workbook
     */
    public static List<Finding> in(List<Statement> statements) {
        boolean none = statements.stream().noneMatch(statement -> STATEMENTS.contains(statement.kind()));
        Map<String, Finding> findings = new LinkedHashMap<>();
        statements.stream()
                .filter(statement -> none || STATEMENTS.contains(statement.kind()))
                .filter(UnknownWords::hasUnknownLinesOnly)
                .forEach(statement -> findings.putIfAbsent(statement.sheet(), finding(statement)));
        return List.copyOf(findings.values());
    }

    private static boolean hasUnknownLinesOnly(Statement statement) {
        List<LineItem> amounts = amounts(statement);
        return amounts.size() >= FEWEST_LINES && amounts.stream().noneMatch(UnknownWords::isKnown);
    }

    private static boolean isKnown(LineItem item) {
        return ConceptWordings.of(item.name()).stream()
                .anyMatch(meaning -> meaning.concept().isPresent());
    }

    private static List<LineItem> amounts(Statement statement) {
        return statement.facts().stream()
                .map(Fact::item)
                .distinct()
                .filter(item -> item.unit().kind() == Unit.Kind.AMOUNT)
                .toList();
    }

    private static Finding finding(Statement statement) {
        List<LineItem> lines = amounts(statement);
        String sheet = STATEMENTS.contains(statement.kind())
                ? ""
                : "\"sheets: {" + statement.sheet() + ": {statement: income}}\" and ";
        return Finding.warning(
                statement.sheet(),
                "none of " + lines.size() + " lines is known as revenue, net income, total assets or another concept",
                "its figures were read, but not as a statement's: where it is one, write " + sheet
                        + "what its lines are, such as \"concepts: {revenue: "
                        + lines.get(0).id() + "}\", in the definition");
    }
}
