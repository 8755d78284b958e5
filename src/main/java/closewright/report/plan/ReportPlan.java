package closewright.report.plan;

import closewright.calculation.checks.Check;
import closewright.report.Conventions;
import java.util.List;

/**
 * What a report shall hold, before any figure is computed: made from a definition, or the standard one.
 *
 * @param checks beyond those that hold for any company
 * @param front what stands before the tables
 * @param review what a reviewer shall find
 * @param captions what periods are called where there is little room
 */
public record ReportPlan(
        String company,
        String title,
        String subtitle,
        Conventions conventions,
        List<TablePlan> tables,
        List<Check> checks,
        FrontPlan front,
        ReviewPlan review,
        ShortCaption captions) {

    public ReportPlan {
        tables = List.copyOf(tables);
        checks = List.copyOf(checks);
    }

    /** A table of figures: its texts, columns and rows. */
    public record TablePlan(TableFrame frame, List<ColumnPlan> columns, List<RowPlan> rows) {
        public TablePlan {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
