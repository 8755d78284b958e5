package closewright.excel.sheets;

import closewright.calculation.formula.Outcome;
import closewright.excel.draft.CellReference;
import closewright.excel.draft.Host;
import closewright.excel.draft.Look;
import closewright.excel.draft.NumberCode;
import closewright.excel.draft.SheetCell;
import closewright.excel.formula.Available;
import closewright.excel.formula.ExcelFormula;
import closewright.excel.formula.FormulaLimits;
import closewright.excel.formula.FormulaText;
import closewright.excel.formula.PlacedFormulas;
import closewright.excel.formula.SourceReferences;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of figures on one sheet, each with its live formula and the value it gives. */
final class FigureCells {

    /** A figure's cell, with what its formula may give instead of a number. */
    private record Drawn(SheetCell cell, boolean doubtful) {}

    private final SourceReferences sources;
    private final PlacedFormulas placed = new PlacedFormulas();
    private final List<Drawn> row = new ArrayList<>();
    private final List<String> unwritable = new ArrayList<>();

    FigureCells(SourceReferences sources) {
        this.sources = sources;
    }

    /** @param place where the figure goes, and the look of its row */
    SheetCell draw(TableCell.Figure figure, SheetCell place, NumberCode code) {
        Look look = place.look()
                .format(code.code())
                .ink(figure.isException() ? Look.Ink.RED : place.look().ink());
        if (!isLive(figure)) {
            return drawn(new SheetCell(place.row(), place.column(), ink(look, figure), plain(figure)), true);
        }
        FormulaText formula = new ExcelFormula(sources, placed, place.row(), place.column()).text(figure.formula());
        String text = formula.guarded();
        if (!FormulaLimits.hold(text)) {
            unwritable.add(place.address());
            return drawn(new SheetCell(place.row(), place.column(), look, plain(figure)), true);
        }
        Look inked = figure.isException() ? look : look.ink(text.contains("!") ? Look.Ink.GREEN : Look.Ink.BLACK);
        SheetCell cell = new SheetCell(place.row(), place.column(), inked, live(text, figure.outcome()));
        boolean doubtful = !formula.conditions().isEmpty();
        placed.add(figure.formula(), cell, doubtful);
        return drawn(cell, doubtful);
    }

    /** A figure that comes from no cell of this workbook. */
    SheetCell typed(TableCell.Issued issued, SheetCell place) {
        NumberCode code = NumberCode.of(issued.format(), "", NumberCode.Room.of(List.of(issued.format())));
        Look look = place.look().format(code.code()).ink(Look.Ink.BLUE);
        return new SheetCell(
                place.row(),
                place.column(),
                look,
                new SheetCell.Content.PlainNumber(issued.fact().value()));
    }

    /** The cells whose formulas are beyond what Excel takes, so that they hold values. */
    List<String> unwritable() {
        return unwritable;
    }

    /** The cell of the original that a cell shows as it is. */
    Optional<CellReference> source(TableCell.Figure figure, SheetCell cell) {
        return figure.formula()
                .reported()
                .filter(reported -> cell.content().isLive() && figure.isKnown())
                .map(sources::place);
    }

    private boolean isLive(TableCell.Figure figure) {
        return sources.host() != Host.ALONE
                && !figure.formula().isConstant()
                && figure.formula().fold(new Available(sources.figures()));
    }

    /** A number that a reader may type over is blue. */
    private static Look ink(Look look, TableCell.Figure figure) {
        return figure.formula().isConstant() ? look.ink(Look.Ink.BLUE) : look;
    }

    private SheetCell drawn(SheetCell cell, boolean doubtful) {
        if (!row.isEmpty() && row.get(0).cell().row() != cell.row()) {
            row.clear();
        }
        row.add(new Drawn(cell, doubtful));
        return cell;
    }

    private static SheetCell.Content plain(TableCell.Figure figure) {
        return figure.outcome().fold(SheetCell.Content.PlainNumber::new, token -> SheetCell.text(token.text()));
    }

    private static SheetCell.Content live(String formula, Outcome outcome) {
        return outcome.fold(
                value -> new SheetCell.Content.LiveNumber(formula, value),
                token -> new SheetCell.Content.LiveText(formula, token.text()));
    }

    /** A cell of the row that is drawn, as a formula refers to it: what is not drawn yet may be a token. */
    FormulaText beside(CellReference cell) {
        boolean number = row.stream()
                .anyMatch(drawn -> !drawn.doubtful() && drawn.cell().address().equals(cell.text()));
        return number ? FormulaText.cell(cell) : FormulaText.doubtfulCell(cell);
    }
}
