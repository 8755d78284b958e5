package closewright.pdf.table;

import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Pen;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.report.Format;
import closewright.report.Printed;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.report.Tick;
import java.io.IOException;
import java.util.List;

/** Draws the rows of a table. */
record RowPainter(TableLayout layout, Canvas canvas, NotePlaces notes) {

    void draw(RowBox box, Tag body, double top) throws IOException {
        if (box.is(Table.RowKind.SPACE)) {
            return;
        }
        Table.Row row = box.row();
        double first = top + type().ascent() + (box.is(Table.RowKind.HEADING) ? 2 : 0);
        double last = first + (box.label().size() - 1) * type().linePitch();
        double figures = grid().isList() ? first : last;
        rules(box, figures);
        Tag tag = body.add("TR");
        Tag header = tag.add("TH").scope("Row");
        label(box, header, first);
        if (row.cells().isEmpty()) {
            header.spanning(grid().lanes().size() + 1, 1);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cell(box, i, tag.add("TD"), figures);
        }
    }

    private TableType type() {
        return layout.type();
    }

    private PageGrid grid() {
        return layout.grid();
    }

    // ---- label -----------------------------------------------------------------------------------------------------

    private void label(RowBox box, Tag tag, double first) throws IOException {
        if (box.row().label().isBlank()) {
            return;
        }
        Style style = type().label(box.row().kind());
        double x = grid().left() + box.row().indent() * type().indent();
        List<String> lines = box.label();
        Tag label = LinkedLabel.tag(box.row(), tag);
        canvas.tagged(label, () -> {
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(lines.get(i), style, i == 0 ? x : x + type().hanging(), first + i * type().linePitch());
            }
        });
        double width = lines.stream()
                .mapToDouble(line -> canvas.fonts().width(line, style))
                .max()
                .orElse(0);
        Box area = new Box(x, first - type().size(), width, lines.size() * type().linePitch() + 1);
        new LinkedLabel(box.row(), canvas).link(label, area);
        if (box.row().note().isPresent()) {
            int last = lines.size() - 1;
            double end = x + (last == 0 ? 0 : type().hanging()) + canvas.fonts().width(lines.get(last), style);
            mark(box.row().note().get(), tag, end, first + last * type().linePitch());
        }
    }

    private void mark(String mark, Tag header, double x, double baseline) throws IOException {
        String raised = RowBox.raised(mark);
        double y = baseline - type().size() * 0.32;
        Tag reference = header.add("Reference");
        Tag tag = notes.has(mark) ? reference.add("Link") : reference;
        canvas.tagged(tag, () -> canvas.text(raised, type().mark(), x, y));
        if (notes.has(mark)) {
            double width = canvas.fonts().width(raised, type().mark());
            Box box = new Box(x, y - type().mark().size(), width, type().mark().size() + 2);
            canvas.link(
                    tag,
                    box,
                    notes.of(mark),
                    "Note " + mark + " of " + layout.table().title());
        }
    }

    // ---- cells -----------------------------------------------------------------------------------------------------

    private void cell(RowBox box, int column, Tag tag, double baseline) throws IOException {
        TableCell cell = box.row().cells().get(column);
        ColumnBox lane = grid().lanes().get(column);
        if (cell.isFigure() && !lane.words()) {
            TableCell.Figure figure = cell.figure().orElseThrow();
            Style style = type().label(box.row().kind());
            Style inked = figure.isException() ? style.in(Ink.BAD) : style;
            canvas.tagged(tag, () -> {
                figure(figure.printed(), inked, lane, baseline);
                if (figure.tick().isPresent()) {
                    Tick tick = figure.tick().get();
                    canvas.text(raised(tick), tickStyle(tick), lane.figuresRight(), baseline - type().size() * 0.32);
                }
            });
        } else if (!box.words().get(column).isEmpty()) {
            words(box, column, tag, baseline);
        }
    }

    /** A mark as it stands behind a figure. */
    static String raised(Tick tick) {
        return " " + tick.mark();
    }

    private Style tickStyle(Tick tick) {
        boolean exception = tick == Tick.EXCEPTION;
        return new Style(exception ? Face.BOLD : Face.REGULAR, type().mark().size(), exception ? Ink.BAD : Ink.QUIET);
    }

    private void figure(Printed printed, Style style, ColumnBox lane, double baseline) throws IOException {
        if (!printed.currency().isEmpty()) {
            canvas.text(printed.spacedCurrency(), style, lane.left(), baseline);
        }
        canvas.textBefore(printed.body(), style, lane.digitEdge(), baseline);
        canvas.text(printed.tail(), style, lane.digitEdge(), baseline);
    }

    private void words(RowBox box, int column, Tag tag, double baseline) throws IOException {
        CellWords words = CellWords.of(box.row().cells().get(column)).orElseThrow();
        Style style = words.style(type(), box.row().kind());
        ColumnBox lane = grid().lanes().get(column);
        List<String> lines = box.words().get(column);
        if (!words.symbol().isEmpty()) {
            canvas.artifact(() -> canvas.text(words.symbol(), style, lane.left(), baseline));
        }
        canvas.tagged(tag, () -> {
            for (int i = 0; i < lines.size(); i++) {
                double y = baseline + i * type().linePitch();
                if (lane.words()) {
                    canvas.text(lines.get(i), style, lane.left() + words.symbolWidth(type()), y);
                } else {
                    canvas.textBefore(lines.get(i), style, lane.digitEdge(), y);
                }
            }
        });
    }

    // ---- rules -----------------------------------------------------------------------------------------------------

    private void rules(RowBox box, double baseline) throws IOException {
        if (box.isSum()) {
            canvas.artifact(() -> above(box.row(), baseline - type().ascent() + 0.9));
        }
        if (box.is(Table.RowKind.TOTAL)) {
            canvas.artifact(() -> below(box.row(), baseline));
        }
    }

    private void above(Table.Row row, double y) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).isFigure()) {
                rule(i, y);
            }
        }
    }

    private void below(Table.Row row, double baseline) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).figure().filter(RowPainter::isNumber).isPresent()) {
                rule(i, baseline + 3.1);
                rule(i, baseline + 4.7);
            }
        }
    }

    private static boolean isNumber(TableCell.Figure figure) {
        return figure.format().style() == Format.Style.NUMBER;
    }

    private void rule(int column, double y) throws IOException {
        ColumnBox lane = grid().lanes().get(column);
        canvas.rule(lane.left(), lane.figuresRight(), y, Pen.FIGURES);
    }
}
