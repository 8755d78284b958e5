package closewright.report.tables;

import closewright.calculation.checks.PriorPeriods;
import closewright.calculation.checks.PriorPeriods.Issued;
import closewright.period.Period;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import closewright.report.plan.Quantity;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.LinePath;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of earlier workbooks as they were issued: what formulas refer to where this workbook has no column. */
public final class PriorTable {

    private static final Note TAKEN_OVER = new Note(
            "",
            "These figures are taken over from earlier workbooks, in the unit of this workbook's line: they are typed"
                    + " values here (blue), and the cells named are those of the earlier workbook.");

    /** A column: one period as issued in one workbook. */
    private record Issue(String workbook, Period period) {
        static Issue of(Fact fact) {
            return new Issue(fact.source().workbook(), fact.period());
        }
    }

    private final Map<String, List<Issued>> byLine;
    private final List<Issue> issues;

    private PriorTable(PriorPeriods prior) {
        byLine = prior.issued().stream()
                .collect(Collectors.groupingBy(one -> one.item().id(), LinkedHashMap::new, Collectors.toList()));
        issues = prior.issued().stream()
                .map(one -> Issue.of(one.fact()))
                .distinct()
                .toList();
    }

    /** Empty where no earlier figure was found. */
    public static Optional<Table> of(Statements statements, PriorPeriods prior) {
        return prior.issued().isEmpty() ? Optional.empty() : Optional.of(new PriorTable(prior).table(statements));
    }

    private Table table(Statements statements) {
        List<Column> columns = new ArrayList<>();
        issues.forEach(issue -> columns.add(
                new Column(List.of(issue.workbook(), issue.period().caption()), ColumnKind.FIGURES, false)));
        columns.add(new Column(List.of("Cells of the earlier workbook"), ColumnKind.TEXT, false));
        List<Row> rows = new ArrayList<>();
        statements.all().forEach(statement -> rows.addAll(rows(statement)));
        return new Table(
                "prior-periods",
                "CW Prior",
                "Figures of Earlier Periods, as Issued",
                "",
                columns,
                rows,
                List.of(TAKEN_OVER));
    }

    private List<Row> rows(Statement statement) {
        List<Row> rows = new ArrayList<>();
        for (Statement.Line line : statement.lines()) {
            List<Issued> figures = byLine.getOrDefault(line.item().id(), List.of());
            if (!line.isHeading() && !figures.isEmpty()) {
                rows.add(row(line.item(), figures));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(0, Row.heading(0, statement.title()));
        }
        return rows;
    }

    private Row row(LineItem item, List<Issued> figures) {
        Map<Issue, Fact> facts = new LinkedHashMap<>();
        figures.forEach(one -> facts.put(Issue.of(one.fact()), one.fact()));
        List<TableCell> cells = new ArrayList<>();
        for (Issue issue : issues) {
            Fact fact = facts.get(issue);
            cells.add(fact == null ? new TableCell.Empty() : new TableCell.Issued(fact, format(fact.item())));
        }
        cells.add(new TableCell.Text(figures.stream()
                .map(one -> one.fact().source())
                .map(SourceCell::toString)
                .collect(Collectors.joining(", "))));
        String path = LinePath.join(Stream.concat(item.headings().stream(), Stream.of(item.label())));
        return new Row(RowKind.ITEM, 1, path, Optional.empty(), cells);
    }

    private static Format format(LineItem item) {
        return Format.number(new Quantity.Line(item).decimals());
    }
}
