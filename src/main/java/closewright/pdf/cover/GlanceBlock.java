package closewright.pdf.cover;

import closewright.pdf.table.NoteBox;
import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Pen;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.period.Period;
import closewright.report.KeyFigure;
import closewright.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The key figures at a glance, in rows of cards, with what their tokens mean.
 *
 * @param title "Quarter at a glance"
 */
record GlanceBlock(String title, List<List<GlanceCard>> rows, List<String> tokens, double width) {

    private static final Style HEADING = new Style(Face.SEMIBOLD, 10, Ink.TITLE);
    private static final int MOST_IN_A_ROW = 4;
    private static final int MOST = 8;
    private static final double GUTTER = 14;
    private static final double HEAD = 16;
    private static final double BETWEEN = 8;
    private static final double TOKEN_PITCH = 9.2;

    static GlanceBlock of(Report report, double width, Typesetter typesetter) {
        List<KeyFigure> shown = report.keyFigures()
                .subList(0, Math.min(MOST, report.keyFigures().size()));
        int perRow = perRow(shown.size());
        double card = cardWidth(width, perRow);
        List<List<GlanceCard>> rows = new ArrayList<>();
        for (int from = 0; from < shown.size(); from += perRow) {
            rows.add(shown.subList(from, Math.min(shown.size(), from + perRow)).stream()
                    .map(figure -> GlanceCard.of(figure, card, typesetter))
                    .toList());
        }
        return new GlanceBlock(title(shown), rows, typesetter.lines(tokens(rows), NoteBox.STYLE, width), width);
    }

    /** Even rows. */
    private static int perRow(int cards) {
        int rows = Math.max(1, (cards + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        return Math.max(2, (cards + rows - 1) / rows);
    }

    private static double cardWidth(double width, int perRow) {
        return (width - (perRow - 1) * GUTTER) / perRow;
    }

    private static String title(List<KeyFigure> shown) {
        boolean quarter =
                !shown.isEmpty() && shown.get(0).figure().current().period().isSpanOf(Period.QUARTER);
        return quarter ? "Quarter at a glance" : "At a glance";
    }

    private static String tokens(List<List<GlanceCard>> rows) {
        String text = rows.stream()
                .flatMap(List::stream)
                .flatMap(card -> card.lines().stream())
                .collect(Collectors.joining(" "));
        StringBuilder tokens = new StringBuilder();
        define(tokens, text, "YoY", "YoY: over the same period of the year before. ");
        define(tokens, text, "QoQ", "QoQ: over the quarter before. ");
        define(tokens, text, "bps", "bps: basis points, hundredths of one percent. ");
        define(tokens, text, "n/m", "n/m: not meaningful, a figure is negative or the prior one is zero. ");
        define(tokens, text, "n/a", "n/a: not available, the workbook has no figure. ");
        return tokens.toString().strip();
    }

    private static void define(StringBuilder tokens, String text, String token, String meaning) {
        if (text.contains(token)) {
            tokens.append(meaning);
        }
    }

    /** In points; 0 where there is nothing to show. */
    double height() {
        return rows.isEmpty()
                ? 0
                : HEAD + rows.stream().mapToDouble(row -> height(row) + BETWEEN).sum() + tokensHeight();
    }

    private double tokensHeight() {
        return tokens.get(0).isEmpty() ? 0 : tokens.size() * TOKEN_PITCH + 4;
    }

    private static double height(List<GlanceCard> row) {
        return row.stream()
                .mapToDouble(card -> card.height(labelLines(row)))
                .max()
                .orElse(0);
    }

    private static int labelLines(List<GlanceCard> row) {
        return row.stream().mapToInt(card -> card.label().size()).max().orElse(1);
    }

    void draw(Canvas canvas, Tag section, double top) throws IOException {
        double left = canvas.format().left();
        canvas.tagged(section.add("H2"), () -> canvas.text(title, HEADING, left, top));
        canvas.artifact(() -> canvas.rule(left, left + width, top + 6, Pen.HEADING));
        Tag list = section.add("L");
        double y = top + HEAD;
        for (List<GlanceCard> row : rows) {
            row(canvas, list, row, y);
            y += height(row) + BETWEEN;
        }
        double end = y;
        canvas.artifact(() -> canvas.rule(left, left + width, end - 2, Pen.HAIRLINE));
        if (tokensHeight() > 0) {
            canvas.tagged(section.add("P"), () -> tokens(canvas, end));
        }
    }

    private void tokens(Canvas canvas, double top) throws IOException {
        for (int i = 0; i < tokens.size(); i++) {
            canvas.text(tokens.get(i), NoteBox.STYLE, canvas.format().left(), top + 9 + i * TOKEN_PITCH);
        }
    }

    private void row(Canvas canvas, Tag list, List<GlanceCard> row, double top) throws IOException {
        int perRow = rows.get(0).size() == 1 ? 2 : rows.get(0).size();
        double card = cardWidth(width, perRow);
        for (int i = 0; i < row.size(); i++) {
            double x = canvas.format().left() + i * (card + GUTTER);
            if (i > 0) {
                Box bar = new Box(x - GUTTER / 2, top + 2, 0.5, height(row) - 6);
                canvas.artifact(() -> canvas.area(bar, Ink.HAIRLINE));
            }
            row.get(i).draw(canvas, list, new GlanceCard.Place(x, top, card, labelLines(row)));
        }
    }
}
