package closepack.statement;

import java.util.List;

/** All that was read from a workbook. */
public record Statements(Source source, List<Statement> all, List<Finding> findings) {

    /**
     * The workbook that was read.
     *
     * @param name the file's name without its folder
     * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
     */
    public record Source(String name, String sha256) {}

    public Statements {
        all = List.copyOf(all);
        findings = List.copyOf(findings);
    }

    /** The same, read from another source. */
    public Statements from(Source other) {
        return new Statements(other, all, findings);
    }

    /** Every figure, statement by statement. */
    public List<Fact> facts() {
        return all.stream().flatMap(statement -> statement.facts().stream()).toList();
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
