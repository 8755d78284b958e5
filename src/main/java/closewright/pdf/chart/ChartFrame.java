package closewright.pdf.chart;

import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.PlotPoint;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.report.Chart;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chart with its title, laid out.
 *
 * @param title broken into lines
 * @param width in points
 */
record ChartFrame(Chart chart, List<String> title, Plot plot, double width) {

    private static final Style TITLE = new Style(Face.SEMIBOLD, 10, Ink.TITLE);
    private static final Style UNIT = new Style(Face.REGULAR, 7.8, Ink.QUIET);
    private static final double TITLE_PITCH = 12.5;
    private static final double UNIT_HEIGHT = 14;

    /**
     * @param half of the page, where another chart may stand beside it, in points
     * @param whole page, in points
     */
    static ChartFrame of(Chart chart, double half, double whole, Typesetter typesetter) {
        Plot plot = Plot.of(chart, typesetter);
        double width = plot.isWide() ? whole : half;
        return new ChartFrame(chart, typesetter.lines(chart.title(), TITLE, width), plot, width);
    }

    /** What figures count, and what stands in the place of a missing one. */
    private String under() {
        return Stream.of(chart.unit(), plot.isMissingFigures() ? "n/a: not in the workbook" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    boolean isWide() {
        return plot.isWide();
    }

    private double head() {
        return title.size() * TITLE_PITCH + (under().isEmpty() ? 2 : UNIT_HEIGHT);
    }

    /** With its title, in points. */
    double height() {
        return head() + plot.height();
    }

    /** @param height of its row, in points: trends of one row stand on one line */
    void draw(Canvas canvas, Tag section, PlotPoint corner, double height) throws IOException {
        double left = corner.x();
        double top = corner.y();
        canvas.tagged(section.add("H3"), () -> {
            for (int i = 0; i < title.size(); i++) {
                canvas.text(title.get(i), TITLE, left, top + 9 + i * TITLE_PITCH);
            }
        });
        if (!under().isEmpty()) {
            double baseline = top + title.size() * TITLE_PITCH + 8;
            canvas.tagged(section.add("P"), () -> canvas.text(under(), UNIT, left, baseline));
        }
        Box box = new Box(left, top + head(), width, height - head());
        Tag figure = section.add("Figure").figure(chart.alternative(), box, canvas.format());
        canvas.tagged(figure, () -> plot.draw(canvas, box));
    }
}
