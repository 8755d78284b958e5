package closewright.report.tables;

import closewright.report.Conventions;
import closewright.report.SourceLabels;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import closewright.statement.Finding;
import closewright.statement.SheetCoverage;
import closewright.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader must know about a report: source, version, conventions, legend, findings. */
public final class AboutTable {

    /** So many sheets are told one by one, whatever they hold. */
    private static final int FEW_SHEETS = 12;

    private AboutTable() {}

    /** @param read what was read, and from which source */
    public static Table of(Statements read, String version, Conventions conventions, List<Finding> findings) {
        Statements.Source source = read.source();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading(0, "Source"));
        rows.add(row(SourceLabels.WORKBOOK, source.name()));
        rows.add(row(SourceLabels.DIGEST, source.sha256()));
        rows.add(row("Made by", "Closewright " + version));
        coverage(rows, read.sheets());
        rows.add(Row.heading(0, "Conventions"));
        conventions(rows, conventions);
        rows.add(Row.heading(0, "Colours in the workbook"));
        rows.add(row("Green figures", "refer to a cell of another sheet: the figure as the workbook reports it"));
        rows.add(row("Black figures", "are calculated on the sheet from figures that stand there"));
        rows.add(row("Blue numbers", "are no formulas: what a check allows for rounding"));
        if (!findings.isEmpty()) {
            rows.add(Row.heading(0, "Findings"));
            findings.forEach(finding -> rows.add(row(finding.place(), finding.fact() + "; " + finding.remedy())));
        }
        Column words = new Column(List.of("Details"), ColumnKind.TEXT, false);
        return new Table(SourceLabels.TABLE, "CW About", "About this report", "", List.of(words), rows, List.of());
    }

    /** Sheet by sheet; those that were wholly read as schedules and tables share one row. */
    private static void coverage(List<Row> rows, List<SheetCoverage> sheets) {
        List<SheetCoverage> told = sheets.stream().filter(SheetCoverage::isTold).toList();
        if (told.isEmpty()) {
            return;
        }
        rows.add(Row.heading(0, "What was read"));
        List<String> others = new ArrayList<>();
        for (SheetCoverage sheet : told) {
            if (sheet.isOfSchedules() && told.size() > FEW_SHEETS) {
                others.add(sheet.sheet());
            } else {
                rows.add(row(sheet.sheet() + (sheet.isVisible() ? "" : " (hidden)"), sheet.sentence()));
            }
        }
        if (!others.isEmpty()) {
            rows.add(row(
                    others.size() + " other sheets",
                    "read wholly, as schedules and tables: " + String.join(", ", others)));
        }
    }

    private static void conventions(List<Row> rows, Conventions conventions) {
        rows.add(row("Growth", "(current − prior) / |prior|, on the figures as the workbook holds them"));
        rows.add(row("n/m", "not meaningful: the prior figure is zero or negative, or the current one is negative"));
        rows.add(row("n/a", "not available: the workbook has no figure"));
        rows.add(row(
                "Basis points",
                conventions.basisPoints() == Conventions.BasisPoints.DISPLAYED
                        ? "difference of the margins as printed"
                        : "difference of the unrounded margins"));
        rows.add(row("Rounding", "once, where a figure is printed, half away from zero"));
        rows.add(row("Nil and blank", "— is zero; an empty cell is no figure"));
    }

    static Row row(String label, String text) {
        return new Row(RowKind.ITEM, 1, label, Optional.empty(), List.of(new TableCell.Text(text)));
    }
}
