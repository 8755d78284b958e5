package closewright.excel.formula;

import closewright.calculation.formula.Trail;
import closewright.report.Report;
import closewright.report.Table;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a report that become sheets, and the cells of the original that they refer to. */
public final class ReportTables {

    private ReportTables() {}

    public static List<Table> of(Report report) {
        return Stream.of(
                        report.tables(),
                        report.trend().stream().toList(),
                        report.review().sheets(),
                        List.of(report.checks(), report.about()))
                .flatMap(List::stream)
                .toList();
    }

    public static List<SourceCell> cells(Report report) {
        return facts(report).stream()
                .map(Fact::source)
                .filter(cell -> !cell.isEarlier())
                .distinct()
                .toList();
    }

    /** The figures of the original on which the tables rest. */
    static List<Fact> facts(Report report) {
        Trail trail = new Trail(report.figures());
        return of(report).stream()
                .flatMap(Table::figures)
                .flatMap(figure -> figure.formula().fold(trail).stream())
                .distinct()
                .toList();
    }
}
