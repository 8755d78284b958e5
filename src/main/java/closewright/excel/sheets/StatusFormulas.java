package closewright.excel.sheets;

import closewright.calculation.checks.Check;
import closewright.excel.draft.CellReference;
import closewright.excel.draft.SheetCell;
import closewright.excel.formula.FormulaLimits;
import closewright.report.Checklist;
import closewright.report.Standing;
import closewright.report.Status;
import closewright.report.Table;
import closewright.report.review.FluxTable;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** States in words as live formulas, so that they follow what people type. */
record StatusFormulas(Table table, int firstRow, Neighbours neighbours) {

    /** Longer words are compared by their beginning: a formula takes 255 characters of text. */
    private static final int COMPARED = 200;

    /** @param row of the table, from 0 */
    SheetCell.Content content(Table.Cell.State state, int row) {
        return formula(state.status(), row)
                .filter(FormulaLimits::hold)
                .<SheetCell.Content>map(text -> new SheetCell.Content.LiveText(text, state.text()))
                .orElseGet(() -> SheetCell.text(state.text()));
    }

    private Optional<String> formula(Status status, int row) {
        if (status instanceof Status.OfChecks checks) {
            return neighbours.checkState().gravest(checks.rows());
        }
        if (status instanceof Status.OfFlux) {
            return neighbours.flux().map(this::ofFlux);
        }
        if (status instanceof Status.OfSignOff signOff) {
            return Optional.of(ofSignOff(signOff.standing(), row));
        }
        if (status instanceof Status.OfExplanation explanation) {
            return Optional.of(ofExplanation(explanation, row));
        }
        return status instanceof Status.OfChange change
                ? ofChange(change, row)
                : Optional.of(overall((Status.Overall) status));
    }

    private String ofFlux(Table flux) {
        int first = TableSheet.firstBodyRow(flux);
        String range = new CellReference(neighbours.fluxSheet(), first, FluxTable.EXPLAINED + 1)
                .to(new CellReference(
                        neighbours.fluxSheet(), first + flux.rows().size() - 1, FluxTable.EXPLAINED + 1));
        String open = count(range, Standing.OPEN) + "+" + count(range, Standing.VOID);
        return "IF(" + open + "=0," + quoted(Checklist.DONE) + "," + quoted(Standing.OPEN) + ")";
    }

    private static String count(String range, String word) {
        return "COUNTIF(" + range + "," + quoted(word) + ")";
    }

    private String ofSignOff(Standing standing, int row) {
        String signed = "IF(" + entry(Field.REVIEWER, row) + "&" + entry(Field.REVIEWED_ON, row) + "<>\"\","
                + quoted(Standing.REVIEWED) + ",IF(" + entry(Field.PREPARER, row) + "&"
                + entry(Field.PREPARED_ON, row) + "<>\"\"," + quoted(Standing.PREPARED) + "," + quoted(Standing.OPEN)
                + "))";
        return unlessVoid(standing, row, signed);
    }

    private String ofExplanation(Status.OfExplanation explanation, int row) {
        String explained = "IF(" + entry(Field.EXPLANATION, row) + "<>\"\"," + quoted(Standing.EXPLAINED) + ","
                + quoted(Standing.OPEN) + ")";
        return "IF(" + cell(explanation.calledOut(), row) + "=" + quoted(Checklist.EXPLAIN) + ","
                + unlessVoid(explanation.standing(), row, explained) + ",\"\")";
    }

    /** What is void is so while its words are what they were. */
    private String unlessVoid(Standing standing, int row, String otherwise) {
        List<String> unchanged = new ArrayList<>();
        for (Part part : Part.values()) {
            if (standing.voided().containsKey(part)) {
                unchanged.add(unchanged(part, standing, row));
            }
        }
        if (unchanged.isEmpty()) {
            return otherwise;
        }
        return "IF(OR(" + String.join(",", unchanged) + ")," + quoted(Standing.VOID) + "," + otherwise + ")";
    }

    private String unchanged(Part part, Standing standing, int row) {
        return part.fields().stream()
                .filter(field -> column(field).isPresent())
                .map(field -> is(entry(field, row), standing.signOff().word(field)))
                .collect(Collectors.joining(",", "AND(", ")"));
    }

    private static String is(String cell, String word) {
        String line = word.lines().findFirst().orElse("");
        String compared = line.substring(0, Math.min(COMPARED, line.length()));
        return compared.equals(word)
                ? cell + "=" + quoted(word)
                : "LEFT(" + cell + "," + compared.length() + ")=" + quoted(compared);
    }

    private Optional<String> ofChange(Status.OfChange change, int row) {
        if (change.always() || change.compared().isEmpty()) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        for (Status.Compared compared : change.compared()) {
            reasons.addAll(reasons(compared, change.thresholds(), row));
        }
        return Optional.of("IF(OR(" + String.join(",", reasons) + ")," + quoted(Checklist.EXPLAIN) + ",\"\")");
    }

    private List<String> reasons(Status.Compared compared, List<Integer> thresholds, int row) {
        String size = "ABS(" + cell(compared.change(), row) + ")";
        String prior = cell(compared.prior(), row);
        List<String> reasons = new ArrayList<>();
        reasons.add("AND(" + size + ">0," + size + ">=" + cell(thresholds.get(0), row) + "," + size + ">="
                + cell(thresholds.get(1), row) + "*ABS(" + prior + "))");
        if (table.rows().get(row).cells().get(thresholds.get(2)) instanceof Table.Cell.Figure) {
            reasons.add("AND(" + size + ">0," + size + ">=" + cell(thresholds.get(2), row) + ")");
        }
        reasons.add(cell(compared.current(), row) + "*" + prior + "<0");
        return reasons;
    }

    private String overall(Status.Overall overall) {
        String states = range(overall.states(), overall);
        String signOffs = range(overall.signOffs(), overall);
        return "IF(" + count(states, Check.State.FAILS.text()) + ">0," + quoted(Check.State.FAILS.text()) + ",IF("
                + count(signOffs, Standing.VOID) + ">0," + quoted(Standing.VOID) + ",IF(OR("
                + count(signOffs, Standing.REVIEWED) + "<" + overall.items() + "," + count(states, Standing.OPEN)
                + ">0)," + quoted(Standing.OPEN) + "," + quoted(Checklist.COMPLETE) + ")))";
    }

    private String range(int column, Status.Overall overall) {
        CellReference from = new CellReference("", firstRow + overall.firstRow(), column + 1);
        return from.to(new CellReference("", firstRow + overall.lastRow(), column + 1));
    }

    private String entry(Field field, int row) {
        return column(field).map(column -> cell(column, row)).orElse("\"\"");
    }

    /** The column in which a field is filled in. */
    private Optional<Integer> column(Field field) {
        return table.rows().stream()
                .filter(row -> row.standing().isPresent())
                .findFirst()
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .filter(i -> row.cells().get(i) instanceof Table.Cell.Entry entry && entry.field() == field)
                        .boxed()
                        .findFirst());
    }

    private String cell(int column, int row) {
        return new CellReference("", firstRow + row, column + 1).text();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
