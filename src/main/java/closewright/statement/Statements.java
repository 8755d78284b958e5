package closewright.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was read from a workbook.
 *
 * @param all statements and schedules with a column for each period
 * @param matrices tables whose columns are no periods: they are checked, and else left as they are
 * @param sheets of each sheet of the workbook what was read and what was not
 */
public record Statements(
        Source source, List<Statement> all, List<Matrix> matrices, List<Finding> findings, List<SheetCoverage> sheets) {

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
        sheets = List.copyOf(sheets);
    }

    /** What no sheets are known of. */
    public Statements(Source source, List<Statement> all, List<Matrix> matrices, List<Finding> findings) {
        this(source, all, matrices, findings, List.of());
    }

    /** The same, read from another source. */
    public Statements from(Source other) {
        return new Statements(other, all, matrices, findings, sheets);
    }

    /**
     * The same without what hidden sheets hold of a kind that a shown sheet holds too, schedules aside: an old version,
     * which nothing is compared with.
     */
    public Statements withoutHiddenVersions() {
        Set<String> hidden = sheets.stream()
                .filter(sheet -> !sheet.isVisible())
                .map(SheetCoverage::sheet)
                .collect(Collectors.toSet());
        Set<Statement.Kind> shown = all.stream()
                .filter(statement -> !hidden.contains(statement.sheet()))
                .map(Statement::kind)
                .filter(kind -> kind != Statement.Kind.OTHER)
                .collect(Collectors.toSet());
        List<Statement> kept = all.stream()
                .filter(statement -> !hidden.contains(statement.sheet()) || !shown.contains(statement.kind()))
                .toList();
        return new Statements(source, kept, matrices, findings, sheets);
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
