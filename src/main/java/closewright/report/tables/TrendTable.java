package closewright.report.tables;

import closewright.calculation.formula.Figures;
import closewright.period.Period;
import closewright.report.Table;
import closewright.report.Table.Note;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReportPlan;
import closewright.report.plan.RowPlan;
import closewright.report.plan.ShortCaption;
import closewright.report.plan.TableFrame;
import closewright.report.plan.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All periods of one length in one schedule, oldest first: what the company is judged by, then line by line the tables
 * of the report. A quarter that the workbook leaves out keeps its empty column, so that columns are evenly spaced.
 */
public final class TrendTable {

    static final String ID = "trend-schedule";
    static final String SHEET = "CW Trend";

    private static final int FEWEST = 2;

    private final TableMaker maker;
    private final List<ColumnPlan> columns;

    private TrendTable(TableMaker maker, List<ColumnPlan> columns) {
        this.maker = maker;
        this.columns = columns;
    }

    /** Empty where there is only one period. */
    public static Optional<Table> of(ReportPlan plan, Figures figures, TableMaker maker) {
        List<Period> periods = TrendPeriods.of(figures);
        if (periods.size() < FEWEST) {
            return Optional.empty();
        }
        Timeline timeline = Timeline.over(periods, plan.captions());
        TrendTable trend = new TrendTable(maker, columns(timeline, plan.captions()));
        TrendRows rows = new TrendRows(plan, trend::isTrend);
        return trend.table(rows);
    }

    private static List<ColumnPlan> columns(Timeline timeline, ShortCaption captions) {
        List<ColumnPlan> columns = new ArrayList<>();
        for (Timeline.Slot slot : timeline.slots()) {
            boolean current = slot.equals(timeline.current());
            columns.add(new ColumnPlan.Span(heading(slot, captions), slot.period(), current));
        }
        return columns;
    }

    /** A month alone does not tell the length of the span that ends in it. */
    private static List<String> heading(Timeline.Slot slot, ShortCaption captions) {
        return captions.fiscalYearEnd().isEmpty() && slot.period().isSpan()
                ? List.of(slot.period().captions().get(0), slot.caption())
                : List.of(slot.caption());
    }

    private Optional<Table> table(TrendRows rows) {
        List<RowPlan> plans = rows.rows();
        List<ColumnPlan> shown = shown(plans);
        List<Note> notes = new ArrayList<>(rows.notes());
        if (shown.stream().anyMatch(column -> isEmpty(column, plans))) {
            notes.add(new Note("", "An empty column stands for a period that the workbook does not hold."));
        }
        TableFrame frame = new TableFrame(ID, SHEET, title(), rows.unitLine(), notes);
        return shown.size() < FEWEST ? Optional.empty() : Optional.of(maker.table(frame, shown, plans));
    }

    private String title() {
        boolean quarters = columns.stream()
                .map(column -> ((ColumnPlan.Span) column).span())
                .allMatch(period -> period.months() == 3);
        return quarters ? "Quarterly Trend" : "Trend";
    }

    /** Whether a quantity has a figure in two periods at least. */
    private boolean isTrend(Quantity quantity) {
        return columns.stream().filter(column -> isKnown(column, quantity)).count() >= FEWEST;
    }

    private boolean isKnown(ColumnPlan column, Quantity quantity) {
        return column.cell(quantity, maker).value().isPresent();
    }

    private boolean isEmpty(ColumnPlan column, List<RowPlan> rows) {
        return rows.stream().flatMap(row -> row.quantity().stream()).noneMatch(quantity -> isKnown(column, quantity));
    }

    /** From the first to the last period that has a figure. */
    private List<ColumnPlan> shown(List<RowPlan> rows) {
        int[] filled = IntStream.range(0, columns.size())
                .filter(i -> !isEmpty(columns.get(i), rows))
                .toArray();
        return filled.length == 0 ? List.of() : columns.subList(filled[0], filled[filled.length - 1] + 1);
    }
}
