package closewright.excel;

import static closewright.excel.Sample.COSTS;
import static closewright.excel.Sample.GOODS;
import static closewright.excel.Sample.NET;
import static closewright.excel.Sample.PERIODS;
import static closewright.excel.Sample.REVENUE;
import static closewright.excel.Sample.SERVICES;
import static closewright.excel.Sample.SHEET;
import static closewright.excel.Sample.cell;
import static closewright.excel.Sample.figure;
import static closewright.excel.Sample.figures;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Formula;
import closewright.period.Period;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.report.tables.ChecksTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks of the sample and what is said about it. */
final class SampleTables {

    private SampleTables() {}

    static Table checks() {
        List<Table.Row> rows = new ArrayList<>();
        for (Period period : PERIODS) {
            rows.add(check(new Check(
                    "revenue",
                    Check.Kind.FOOTING,
                    SHEET,
                    "Total revenue, " + period,
                    Formula.sum(figure(GOODS, period), figure(SERVICES, period)),
                    figure(REVENUE, period))));
            rows.add(check(new Check(
                    "result", Check.Kind.RECALCULATION, SHEET, "Result", figure(COSTS, period), figure(NET, period))));
        }
        return new Table(
                "checks", "CW Checks", "Checks", "", ChecksTable.of(List.of()).columns(), rows, List.of());
    }

    static Table.Row check(Check check) {
        Check.Result result = check.run(figures());
        Format format = Format.number(0);
        return new Table.Row(
                Table.RowKind.ITEM,
                0,
                check.subject(),
                Optional.empty(),
                List.of(
                        cell(check.expected(), format, ""),
                        cell(check.actual(), format, ""),
                        cell(check.difference(), format, ""),
                        cell(new Formula.Constant(result.allowance()), Format.number(1), ""),
                        ChecksTable.verdict(result),
                        new TableCell.Text(result.cells().toString())));
    }

    static Table about() {
        List<Table.Row> rows = List.of(
                new Table.Row(
                        Table.RowKind.ITEM,
                        0,
                        "Source",
                        Optional.empty(),
                        List.of(new TableCell.Text("=1+1 _x0041_ \u0007 \uD83D\uDE00"))),
                new Table.Row(
                        Table.RowKind.ITEM,
                        0,
                        "SHA-256",
                        Optional.empty(),
                        List.of(new TableCell.Text("0".repeat(64)))));
        return new Table(
                "about",
                "CW About",
                "About this report",
                "",
                List.of(new Table.Column(List.of("What it says"), Table.ColumnKind.TEXT, false)),
                rows,
                List.of());
    }
}
