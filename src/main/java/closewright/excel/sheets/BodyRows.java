package closewright.excel.sheets;

import closewright.excel.draft.Look;
import closewright.excel.draft.NumberCode;
import closewright.excel.draft.Outline;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.SourceReferences;
import closewright.report.PlacedVerdict;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a table. Figures of periods are placed before the changes between them, which refer to them. */
final class BodyRows {

    private final Table table;
    private final int firstRow;
    private final FigureCells figures;
    private final VerdictFormulas states;

    /** For each column. */
    private final List<NumberCode.Room> rooms;

    BodyRows(Table table, TablePlaces places, SourceReferences sources) {
        this.table = table;
        this.firstRow = TableSheet.firstBodyRow(table);
        this.figures = new FigureCells(sources);
        this.states = new VerdictFormulas(table, places.from(table.id()), figures::beside);
        this.rooms =
                IntStream.range(0, table.columns().size()).mapToObj(this::room).toList();
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
        SheetCell place = new SheetCell(at, column + 1, look, new SheetCell.Content.Blank());
        sheet.put(row.cell(column).fold(new Drawing(place, sheet)));
    }

    /** Draws what stands in a cell. */
    private final class Drawing implements TableCell.Meaning<SheetCell> {

        private static final Look STATE =
                Look.PLAIN.bold(true).align(Look.Align.LEFT).indent(1);

        private final SheetCell place;
        private final SheetDraft sheet;

        /** @param place with the look of its row */
        Drawing(SheetCell place, SheetDraft sheet) {
            this.place = place;
            this.sheet = sheet;
        }

        private SheetCell drawn(Look look, SheetCell.Content content) {
            return new SheetCell(place.row(), place.column(), look, content);
        }

        @Override
        public SheetCell figure(TableCell.Figure figure) {
            NumberCode code = NumberCode.of(figure.format(), figure.currency(), rooms.get(place.column() - 1));
            SheetCell drawn = figures.draw(figure, place, code);
            figures.source(figure, drawn).ifPresent(source -> sheet.link(drawn, source));
            List<String> vanishing = List.of(code.smallest(), "-1E-300");
            sheet.watch(drawn, new SheetDraft.Condition("between", vanishing, code.vanishing(), Optional.empty()));
            return drawn;
        }

        @Override
        public SheetCell issued(TableCell.Issued issued) {
            return figures.typed(issued, place);
        }

        @Override
        public SheetCell verdict(TableCell.Verdict verdict) {
            SheetCell drawn = told(verdict.rule(), verdict.state().text());
            VerdictColours.watch(drawn, sheet);
            return drawn;
        }

        @Override
        public SheetCell state(TableCell.State state) {
            SheetCell drawn = told(state.rule(), state.text());
            VerdictColours.watchWords(drawn, sheet);
            return drawn;
        }

        /** A state in words, which follows what it rests on. */
        private SheetCell told(PlacedVerdict rule, String words) {
            return drawn(STATE, states.content(rule, words, place.row()));
        }

        @Override
        public SheetCell entry(TableCell.Entry entry) {
            return drawn(Look.PLAIN.toFillIn(), SheetCell.text(entry.text()));
        }

        @Override
        public SheetCell text(String text) {
            Look look = place.look()
                    .rule(Look.Rule.NONE)
                    .align(Look.Align.LEFT)
                    .indent(1)
                    .wrapped();
            return drawn(look, SheetCell.text(text));
        }

        @Override
        public SheetCell empty() {
            return place;
        }
    }

    private NumberCode.Room room(int column) {
        return NumberCode.Room.of(table.rows().stream()
                .flatMap(row -> row.cell(column).figure().stream())
                .map(TableCell.Figure::format)
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
