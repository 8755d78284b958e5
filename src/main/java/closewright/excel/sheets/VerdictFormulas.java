package closewright.excel.sheets;

import closewright.calculation.formula.Input;
import closewright.excel.draft.CellReference;
import closewright.excel.draft.SheetCell;
import closewright.excel.formula.FormulaLimits;
import closewright.excel.formula.FormulaText;
import closewright.excel.formula.VerdictCells;
import closewright.excel.formula.VerdictText;
import closewright.report.PlacedVerdict;
import closewright.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * States in words as live formulas, so that they follow when a figure or an entry changes.
 *
 * @param table whose states they are
 * @param figures what a formula knows of the cell of a figure
 */
record VerdictFormulas(Table table, TablePlaces places, Function<CellReference, FormulaText> figures) {

    /**
     * The live formula with the words that it gives by now; the words alone where only a run can change them, or where
     * they rest on more cells than a formula takes.
     *
     * @param at the row of the sheet
     */
    SheetCell.Content content(PlacedVerdict rule, String words, int at) {
        return Optional.of(rule)
                .filter(this::isLive)
                .map(live -> live.verdict().fold(new VerdictText(new RowCells(live, at))))
                .filter(FormulaLimits::hold)
                .<SheetCell.Content>map(formula -> new SheetCell.Content.LiveText(formula, words))
                .orElseGet(() -> SheetCell.text(words));
    }

    private boolean isLive(PlacedVerdict rule) {
        return !rule.verdict().isFixed()
                && rule.states().entrySet().stream()
                        .allMatch(held -> places.areCountable(held.getKey(), held.getValue()));
    }

    /** The inputs of a verdict, seen from its row. */
    private final class RowCells implements VerdictCells {

        private final PlacedVerdict rule;
        private final int row;

        RowCells(PlacedVerdict rule, int row) {
            this.rule = rule;
            this.row = row;
        }

        @Override
        public FormulaText number(Input.Measure input) {
            return figures.apply(beside(input));
        }

        @Override
        public String words(Input.Words input) {
            return beside(input).text();
        }

        private CellReference beside(Input input) {
            int column = table.column(input)
                    .orElseThrow(() -> new IllegalArgumentException("no column beside holds " + input.name()));
            return new CellReference("", row, column + 1);
        }

        @Override
        public List<String> states(Input.States input) {
            return places.ranges(input, rule.rows(input));
        }
    }
}
