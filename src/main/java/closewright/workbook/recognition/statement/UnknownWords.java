package closewright.workbook.recognition.statement;

import closewright.statement.Fact;
import closewright.statement.Finding;
import closewright.statement.LineItem;
import closewright.statement.Pins;
import closewright.statement.Statement;
import closewright.statement.Unit;
import closewright.workbook.recognition.completeness.Remedy;
import closewright.workbook.recognition.concept.ConceptWordings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of sheets that look like statements that none of their lines is known, as in a language that there are no words
 * of. Where a workbook has statements that are known, its other sheets are schedules and nothing is said of them.
 */
public final class UnknownWords {

    private static final int FEWEST_LINES = 5;

    private UnknownWords() {}

    /**
     * A finding for each sheet at most.
     *
     * @param statements of the whole workbook
     * @param pins what a person has said of its sheets: a sheet whose statement is said is settled
     * @param workbook the file's name
     */
    public static List<Finding> in(List<Statement> statements, Pins pins, String workbook) {
        boolean none =
                statements.stream().noneMatch(statement -> statement.kind().isPrimary());
        Map<String, Finding> findings = new LinkedHashMap<>();
        statements.stream()
                .filter(statement -> none || statement.kind().isPrimary())
                .filter(statement -> pins.of(statement.sheet()).kind().isEmpty())
                .filter(UnknownWords::hasUnknownLinesOnly)
                .forEach(statement -> findings.putIfAbsent(
                        statement.sheet(), finding(statement, Remedy.of(workbook, statement.sheet()))));
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

    private static Finding finding(Statement statement, Remedy remedy) {
        List<LineItem> lines = amounts(statement);
        return Finding.warning(
                statement.sheet(),
                "none of " + lines.size() + " lines is known as revenue, net income, total assets or another concept",
                "where it is a statement, "
                        + remedy.write("which one (income, balance-sheet, cash-flow)", "statement: income")
                        + " and what its lines are, as in: concepts: {revenue: \""
                        + lines.get(0).id().replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
    }
}
