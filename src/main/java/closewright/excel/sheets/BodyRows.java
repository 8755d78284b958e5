package closewright.excel.sheets;

import closewright.excel.draft.Look;
import closewright.excel.draft.NumberCode;
import closewright.excel.draft.Outline;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.SourceReferences;
import closewright.report.PlacedVerdict;
import closewright.report.Table;
import closewright.statement.Finding;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a table. Figures of periods are placed before the changes between them, which refer to them. */
final class BodyRows {

    private final Table table;
    private final int firstRow;
    private final FigureCells figures;
    private final VerdictFormulas states;

    BodyRows(Table table, TablePlaces places, SourceReferences sources) {
        this.table = table;
        this.firstRow = TableSheet.firstBodyRow(table);
        this.figures = new FigureCells(sources);
        this.states = new VerdictFormulas(figures::beside, places.from(table.id()));
    }

    int nextRow() {
        return firstRow + table.rows().size();
    }

    void draw(SheetDraft sheet) {
        for (int i = 0; i < table.rows().size(); i++) {
            draw(table.rows().get(i), firstRow + i, sheet);
        }
        sheet.fold(Outline.of(table), firstRow);
        if (!figures.unwritable().isEmpty()) {
            sheet.tell(Finding.warning(
                    table.sheet() + ", " + String.join(", ", figures.unwritable()),
                    "the formula is beyond what Excel takes (8,192 characters, 255 arguments, 64 levels)",
                    "the cell holds the value instead and does not follow its source"));
        }
    }

    private void draw(Table.Row row, int at, SheetDraft sheet) {
        if (row.kind() == Table.RowKind.SPACE) {
            sheet.height(at, 8);
        }
        sheet.put(label(row, at));
        for (int column : order()) {
            cell(row, at, column, sheet);
        }
    }

    private int[] order() {
        List<Table.Column> columns = table.columns();
        IntStream periods = IntStream.range(0, columns.size()).filter(i -> !isChange(columns.get(i)));
        IntStream changes = IntStream.range(0, columns.size()).filter(i -> isChange(columns.get(i)));
        return IntStream.concat(periods, changes).toArray();
    }

    private static boolean isChange(Table.Column column) {
        return column.kind() == Table.ColumnKind.CHANGE;
    }

    private static SheetCell label(Table.Row row, int at) {
        boolean heading = row.kind() == Table.RowKind.HEADING;
        Look look = Look.PLAIN
                .bold(heading || isTotal(row))
                .ink(heading ? Look.Ink.NAVY : Look.Ink.BLACK)
                .indent(row.indent())
                .wrapped();
        SheetCell.Content content = row.note().isPresent()
                ? new SheetCell.Content.Text(row.label(), row.note().get())
                : SheetCell.text(row.label());
        return new SheetCell(at, 0, look, content);
    }

    private static boolean isTotal(Table.Row row) {
        return row.kind() == Table.RowKind.SUBTOTAL || row.kind() == Table.RowKind.TOTAL;
    }

    private void cell(Table.Row row, int at, int column, SheetDraft sheet) {
        Look look = look(row).tinted(table.columns().get(column).current());
        Table.Cell cell =
                row.cells().isEmpty() ? new Table.Cell.Empty() : row.cells().get(column);
        if (cell instanceof Table.Cell.Figure figure) {
            figure(figure, new SheetCell(at, column + 1, look, new SheetCell.Content.Blank()), sheet);
        } else if (cell instanceof Table.Cell.Verdict verdict) {
            SheetCell drawn = told(verdict.rule(), verdict.state().text(), at, column);
            sheet.put(drawn);
            VerdictColours.watch(drawn, sheet);
        } else if (cell instanceof Table.Cell.Issued issued) {
            sheet.put(figures.typed(issued, new SheetCell(at, column + 1, look, new SheetCell.Content.Blank())));
        } else if (cell instanceof Table.Cell.State state) {
            SheetCell drawn = told(state.rule(), state.text(), at, column);
            sheet.put(drawn);
            VerdictColours.watchWords(drawn, sheet);
        } else if (cell instanceof Table.Cell.Entry entry) {
            sheet.put(new SheetCell(at, column + 1, Look.PLAIN.toFillIn(), SheetCell.text(entry.text())));
        } else {
            sheet.put(words(cell, at, column, look));
        }
    }

    /** A state in words, which follows what it rests on. */
    private SheetCell told(PlacedVerdict rule, String words, int at, int column) {
        Look look = Look.PLAIN.bold(true).align(Look.Align.LEFT).indent(1);
        return new SheetCell(at, column + 1, look, states.content(rule, words, at));
    }

    private static SheetCell words(Table.Cell cell, int at, int column, Look look) {
        boolean isText = cell instanceof Table.Cell.Text;
        Look shown = isText
                ? look.rule(Look.Rule.NONE).align(Look.Align.LEFT).indent(1).wrapped()
                : look;
        SheetCell.Content content =
                cell instanceof Table.Cell.Text text ? SheetCell.text(text.text()) : new SheetCell.Content.Blank();
        return new SheetCell(at, column + 1, shown, content);
    }

    private void figure(Table.Cell.Figure figure, SheetCell place, SheetDraft sheet) {
        NumberCode code = NumberCode.of(figure.format(), figure.currency(), room(place.column() - 1));
        SheetCell drawn = figures.draw(figure, place, code);
        sheet.put(drawn);
        figures.source(figure, drawn).ifPresent(source -> sheet.link(drawn, source));
        sheet.watch(
                drawn, new SheetDraft.Condition("between", List.of(code.smallest(), "-1E-300"), code.vanishing(), ""));
    }

    private NumberCode.Room room(int column) {
        return NumberCode.Room.of(table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> row.cells().get(column))
                .filter(Table.Cell.Figure.class::isInstance)
                .map(cell -> ((Table.Cell.Figure) cell).format())
                .toList());
    }

    private static Look look(Table.Row row) {
        Look.Rule rule = switch (row.kind()) {
            case SUBTOTAL -> Look.Rule.ABOVE;
            case TOTAL -> Look.Rule.FINAL;
            case HEADING, ITEM, SPACE -> Look.Rule.NONE;
        };
        return Look.PLAIN.align(Look.Align.RIGHT).bold(isTotal(row)).rule(rule);
    }
}
