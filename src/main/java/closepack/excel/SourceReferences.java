package closepack.excel;

import closepack.calculation.Figures;
import closepack.calculation.Formula;
import closepack.excel.graft.SheetName;
import closepack.statement.Fact;
import closepack.statement.LineItem;
import closepack.statement.Period;
import closepack.statement.SourceCell;
import java.util.Map;

/**
 * How a formula reads a figure where it was reported.
 *
 * @param texts the texts of those cells that hold text: nil as a dash, numbers typed as text
 * @param issued where the figures of earlier workbooks stand in this one
 * @param host the workbook that is written
 */
record SourceReferences(
        Figures figures, Map<SourceCell, String> texts, Map<SourceCell, CellReference> issued, Host host) {

    /** Where a figure was reported. */
    CellReference place(Formula.Figure figure) {
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
        return text == null ? FormulaText.cell(reference) : new TextNumber(reference, text, fact.value()).read(host);
    }
}
