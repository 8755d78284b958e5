package closewright.pdf.table;

import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Pen;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Style;
import java.io.IOException;
import java.util.List;

/** Draws the headings of a table's columns. */
record HeadPainter(HeadBox head, PageGrid grid, Canvas canvas) {

    /** The headings where the table begins: tagged. */
    void first(Tag thead, double top) throws IOException {
        for (List<HeadBox.Heading> level : head.levels()) {
            Tag row = thead.add("TR");
            if (level == head.levels().get(0)) {
                row.add("TH").scope("Column").spanning(1, head.levels().size());
            }
            for (HeadBox.Heading heading : level) {
                HeadCell cell = heading.cell();
                Tag tag = row.add("TH").scope("Column").spanning(cell.columns(), cell.levels());
                if (!cell.text().isBlank()) {
                    canvas.tagged(tag, () -> draw(heading, top));
                }
            }
        }
        canvas.artifact(() -> rules(top));
    }

    /** The headings where the table goes on: a screen reader has read them. */
    void repeated(double top) throws IOException {
        canvas.repeated("Header", () -> {
            for (List<HeadBox.Heading> level : head.levels()) {
                for (HeadBox.Heading heading : level) {
                    draw(heading, top);
                }
            }
            rules(top);
        });
    }

    private void draw(HeadBox.Heading heading, double top) throws IOException {
        HeadCell cell = heading.cell();
        List<String> lines = heading.lines();
        TableType type = head.type();
        double last = top + head.foot(cell.lastLevel()) - type.size() * 0.41;
        for (int i = 0; i < lines.size(); i++) {
            line(cell, lines.get(i), last - (lines.size() - 1 - i) * type.headPitch());
        }
    }

    private void line(HeadCell cell, String line, double baseline) throws IOException {
        ColumnBox first = grid.lanes().get(cell.column());
        ColumnBox last = grid.lanes().get(cell.lastColumn());
        Style style = head.type().head();
        if (cell.columns() > 1) {
            canvas.textAround(line, style, (first.left() + last.right()) / 2, baseline);
        } else if (first.words()) {
            canvas.text(line, style, first.left(), baseline);
        } else {
            canvas.textBefore(line, style, first.headEdge(), baseline);
        }
    }

    private void rules(double top) throws IOException {
        for (List<HeadBox.Heading> level : head.levels()) {
            for (HeadBox.Heading heading : level) {
                HeadCell cell = heading.cell();
                if (!cell.last() && !cell.text().isBlank()) {
                    double y = top + head.foot(cell.lastLevel()) - 0.6;
                    canvas.rule(
                            grid.lanes().get(cell.column()).left(),
                            grid.lanes().get(cell.lastColumn()).right(),
                            y,
                            Pen.FIGURES);
                }
            }
        }
        canvas.rule(grid.left(), grid.right(), top + head.height() - HeadBox.FOOT + 1, Pen.HEADING);
    }
}
