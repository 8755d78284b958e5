package closewright.report.tables;

import closewright.language.Traits;
import closewright.report.Table.Note;
import closewright.report.Table.RowKind;
import closewright.report.Table.RowRole;
import closewright.report.plan.KeyFigurePlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReportPlan;
import closewright.report.plan.ReportPlan.TablePlan;
import closewright.report.plan.RowPlan;
import closewright.statement.Label;
import closewright.statement.Trait;
import closewright.statement.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The rows of a trend: the key figures with their margins; of tables with measures all rows, of plain statements the
 * sums. Only what has a trend is taken.
 */
final class TrendRows {

    private static final Map<Long, String> SCALES =
            Map.of(1_000L, "In thousands", 1_000_000L, "In millions", 1_000_000_000L, "In billions");

    private final ReportPlan plan;
    private final Predicate<Quantity> isTrend;
    private final List<RowPlan> rows = new ArrayList<>();
    private final Map<String, String> marks = new LinkedHashMap<>();

    /** @param isTrend whether there are figures of several periods */
    TrendRows(ReportPlan plan, Predicate<Quantity> isTrend) {
        this.plan = plan;
        this.isTrend = isTrend;
        section("Key figures", keyFigures());
        plan.tables().stream().filter(table -> !isShown(table)).forEach(this::table);
    }

    List<RowPlan> rows() {
        return rows;
    }

    /** The notes to which the rows refer. */
    List<Note> notes() {
        return marks.entrySet().stream()
                .map(note -> new Note(note.getValue(), note.getKey()))
                .toList();
    }

    private List<RowPlan> keyFigures() {
        List<RowPlan> figures = new ArrayList<>();
        for (KeyFigurePlan figure : plan.front().keyFigures()) {
            figures.add(RowPlan.of(RowKind.ITEM, 0, figure.label(), figure.quantity())
                    .as(RowRole.KEY_FIGURE));
            figure.margin()
                    .map(margin -> RowPlan.of(RowKind.ITEM, 1, label(figure, margin), margin.quantity()))
                    .map(margin -> isTrend.test(figure.quantity()) ? margin.as(RowRole.MARGIN) : margin)
                    .ifPresent(figures::add);
        }
        return figures;
    }

    /** A label that tells of a proportion only in its own table ("Total") is none here. */
    private static String label(KeyFigurePlan figure, KeyFigurePlan.Margin margin) {
        return Traits.of(Label.of(margin.label())).contains(Trait.PROPORTION)
                ? margin.label()
                : figure.label() + " margin";
    }

    /** Whether a table shows nothing but key figures. */
    private boolean isShown(TablePlan table) {
        List<Quantity> shown =
                rows.stream().flatMap(row -> row.quantity().stream()).toList();
        return table.rows().stream().flatMap(row -> row.quantity().stream()).allMatch(shown::contains);
    }

    private void table(TablePlan table) {
        boolean measures = table.rows().stream()
                .flatMap(row -> row.quantity().stream())
                .anyMatch(quantity -> !(quantity instanceof Quantity.Line));
        List<RowPlan> all = table.rows().stream().map(row -> noted(row, table)).toList();
        List<RowPlan> shown = measures ? all : sums(all);
        section(table.frame().title(), rows.isEmpty() ? leading(shown) : shown);
    }

    /** Where no key figure has a trend, the first table stands for what the company is judged by. */
    private static List<RowPlan> leading(List<RowPlan> rows) {
        return rows.stream()
                .map(row -> row.kind() == RowKind.ITEM && row.indent() == 0 ? row.as(RowRole.KEY_FIGURE) : row)
                .toList();
    }

    private static List<RowPlan> sums(List<RowPlan> rows) {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.SUBTOTAL || row.kind() == RowKind.TOTAL)
                .map(row -> new RowPlan(RowKind.ITEM, 0, row.label(), row.note(), row.quantity()))
                .toList();
    }

    /** The row with its note's mark among the notes of the trend. */
    private RowPlan noted(RowPlan row, TablePlan table) {
        Optional<String> mark = row.note()
                .flatMap(own -> table.frame().notes().stream()
                        .filter(note -> note.mark().equals(own))
                        .findFirst())
                .filter(note -> row.quantity().filter(isTrend).isPresent())
                .map(note -> marks.computeIfAbsent(note.text(), text -> Integer.toString(marks.size() + 1)));
        return new RowPlan(row.kind(), row.indent(), row.label(), mark, row.quantity());
    }

    private void section(String title, List<RowPlan> candidates) {
        List<RowPlan> headings = new ArrayList<>(List.of(RowPlan.heading(0, title)));
        if (!rows.isEmpty()) {
            headings.add(0, RowPlan.space());
        }
        for (RowPlan row : candidates) {
            if (row.kind() == RowKind.HEADING) {
                headings.removeIf(pending -> pending.kind() == RowKind.HEADING && pending.indent() > row.indent());
                headings.add(row.indented(1));
            } else if (row.quantity().filter(isTrend).isPresent()) {
                rows.addAll(headings);
                headings.clear();
                rows.add(row.indented(1));
            }
        }
    }

    /** "(In thousands, except per share amounts)"; empty where amounts are of several scales. */
    String unitLine() {
        List<Quantity> quantities =
                rows.stream().flatMap(row -> row.quantity().stream()).toList();
        List<OptionalLong> scales = quantities.stream()
                .filter(quantity -> quantity.kind() == Unit.Kind.AMOUNT)
                .map(Quantity::scale)
                .distinct()
                .toList();
        if (scales.size() != 1 || scales.get(0).isEmpty()) {
            return "";
        }
        String scale = SCALES.getOrDefault(scales.get(0).getAsLong(), "");
        boolean perShare = quantities.stream().anyMatch(quantity -> quantity.kind() == Unit.Kind.PER_SHARE);
        return scale.isEmpty() ? "" : "(" + scale + (perShare ? ", except per share amounts)" : ")");
    }
}
