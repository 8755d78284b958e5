package closepack.report;

import closepack.calculation.Check;
import java.util.List;
import java.util.Optional;

/**
 * What a report shall hold, before any figure is computed: made from a definition, or the standard one.
 *
 * @param checks beyond those that hold for any company
 * @param front what stands before the tables
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

    /** A plan of a company whose fiscal year is not known. */
    public ReportPlan(
            String company,
            String title,
            String subtitle,
            Conventions conventions,
            List<TablePlan> tables,
            List<Check> checks,
            FrontPlan front,
            ReviewPlan review) {
        this(company, title, subtitle, conventions, tables, checks, front, review, new ShortCaption(Optional.empty()));
    }

    public ReportPlan {
        tables = List.copyOf(tables);
        checks = List.copyOf(checks);
    }

    /** A table of figures: its texts, columns and rows. */
    public record TablePlan(TableMaker.Frame frame, List<ColumnPlan> columns, List<RowPlan> rows) {
        public TablePlan {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
