package closewright.excel.formula;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.excel.draft.CellReference;
import closewright.excel.draft.Host;
import closewright.excel.graft.SheetName;
import closewright.period.Period;
import closewright.report.Report;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.SourceCell;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a formula reads a figure where it was reported.
 *
 * @param texts the texts of those cells that hold text: nil as a dash, numbers typed as text
 * @param issued where the figures of earlier workbooks stand in this one
 * @param nilLines the lines with a dash in one of their cells: all their cells are read in the way that a dash needs,
 *     so that a row has one pattern
 * @param host the workbook that is written
 */
public record SourceReferences(
        Figures figures,
        Map<SourceCell, String> texts,
        Map<SourceCell, CellReference> issued,
        Set<String> nilLines,
        Host host) {

    public static SourceReferences of(Report report, Map<SourceCell, String> texts, Host host) {
        Set<String> nilLines = ReportTables.facts(report).stream()
                .filter(fact -> fact.value().signum() == 0 && texts.containsKey(fact.source()))
                .map(fact -> fact.item().id())
                .collect(Collectors.toSet());
        return new SourceReferences(report.figures(), texts, Map.of(), nilLines, host);
    }

    public SourceReferences with(Map<SourceCell, CellReference> earlierFigures) {
        return new SourceReferences(figures, texts, earlierFigures, nilLines, host);
    }

    /** Where a figure was reported. */
    public CellReference place(Formula.Figure figure) {
        return place(figures.find(figure.item(), figure.period()).orElseThrow());
    }

    private CellReference place(Fact fact) {
        SourceCell cell = fact.source();
        CellReference taken = issued.get(cell);
        return taken != null ? taken : new CellReference(SheetName.prefix(cell.sheet()), cell.row(), cell.column());
    }

    FormulaText reference(LineItem item, Period period) {
        Fact fact = figures.find(item, period).orElseThrow();
        CellReference reference = place(fact);
        String text = texts.get(fact.source());
        if (text != null) {
            return new TextNumber(reference, text, fact.value()).read(host);
        }
        return nilLines.contains(item.id()) ? TextNumber.orNil(reference) : FormulaText.cell(reference);
    }
}
