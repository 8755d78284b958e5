package closewright.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that was read from a workbook.
 *
 * @param all statements and schedules with a column for each period
 * @param matrices tables whose columns are no periods: they are checked, and else left as they are
 */
public record Statements(Source source, List<Statement> all, List<Matrix> matrices, List<Finding> findings) {

    /**
     * The workbook that was read.
     *
     * @param name the file's name without its folder
     * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
     */
    public record Source(String name, String sha256) {}

    public Statements {
        all = List.copyOf(all);
        matrices = List.copyOf(matrices);
        findings = List.copyOf(findings);
    }

    /** The same, read from another source. */
    public Statements from(Source other) {
        return new Statements(other, all, matrices, findings);
    }

    /** Every figure of a period, statement by statement. */
    public List<Fact> facts() {
        return all.stream().flatMap(statement -> statement.facts().stream()).toList();
    }

    /** Every figure that takes part in a check, those of memos and matrices last. */
    public List<Fact> figures() {
        Stream<Fact> memos =
                all.stream().flatMap(statement -> statement.memos().stream()).flatMap(memo -> memo.facts().stream());
        Stream<Fact> others = matrices.stream().flatMap(matrix -> matrix.facts().stream());
        return Stream.of(facts().stream(), memos, others).flatMap(part -> part).toList();
    }

    /** Every line that may carry figures, statement by statement. */
    public List<LineItem> items() {
        return all.stream()
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> !line.isHeading())
                .map(Statement.Line::item)
                .toList();
    }
}
