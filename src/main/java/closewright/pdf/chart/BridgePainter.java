package closewright.pdf.chart;

import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Pen;
import closewright.pdf.tagged.PlotPoint;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.report.Chart.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a bridge with its steps from top to bottom, so that labels of any length have room: totals from zero, changes
 * from where the step before ends, every figure at the end of its bar.
 */
record BridgePainter(List<BridgeRow> rows, Canvas canvas, Box box) {

    private static final double GAP = 14;
    private static final double BAR = 10.5;
    private static final double FIGURE_GAP = 4;
    private static final Pen CONNECTOR = new Pen(0.5, Ink.QUIET);
    private static final Pen BASE = new Pen(0.6, Ink.TEXT);

    /** From where to where a step's bar runs, in the unit of the chart. */
    private record Run(double from, double to) {}

    void draw() throws IOException {
        List<Run> runs = runs();
        Scale scale = scale(runs);
        double y = box.y();
        for (int i = 0; i < rows.size(); i++) {
            BridgeRow row = rows.get(i);
            double middle = y + row.height() / 2;
            label(row, middle);
            bar(row.step(), runs.get(i), scale, middle);
            if (i + 1 < rows.size()) {
                double next = y + row.height() + rows.get(i + 1).height() / 2;
                connect(scale.at(runs.get(i).to()), middle + BAR / 2, next - BAR / 2);
            }
            y += row.height();
        }
        double zero = scale.at(0);
        canvas.line(List.of(new PlotPoint(zero, box.y() + 2), new PlotPoint(zero, y - 2)), BASE);
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        double end = 0;
        for (BridgeRow row : rows) {
            double value = value(row.step());
            double from = row.step().change() ? end : 0;
            end = from + value;
            runs.add(new Run(from, end));
        }
        return runs;
    }

    private static double value(Step step) {
        return step.figure().value().orElseThrow().doubleValue();
    }

    private Scale scale(List<Run> runs) {
        double room = rows.stream()
                        .mapToDouble(row -> canvas.fonts()
                                .width(row.step().figure().printed().text(), BridgeRow.style(row.step())))
                        .max()
                        .orElse(0)
                + FIGURE_GAP;
        List<Double> ends =
                runs.stream().flatMap(run -> Stream.of(run.from(), run.to())).toList();
        return Scale.withZero(ends, box.x() + BridgeRow.LABEL_WIDTH + GAP, box.x() + box.width() - room);
    }

    private void label(BridgeRow row, double middle) throws IOException {
        double first = middle + 3 - (row.label().size() - 1) * BridgeRow.PITCH / 2;
        for (int i = 0; i < row.label().size(); i++) {
            String line = row.label().get(i).stripTrailing() + " ";
            double x = box.x() + BridgeRow.indent(row.step());
            canvas.text(line, BridgeRow.style(row.step()), x, first + i * BridgeRow.PITCH);
        }
    }

    private void bar(Step step, Run run, Scale scale, double middle) throws IOException {
        double left = scale.at(Math.min(run.from(), run.to()));
        double right = scale.at(Math.max(run.from(), run.to()));
        canvas.area(new Box(left, middle - BAR / 2, Math.max(0.6, right - left), BAR), ink(step, run));
        Style style = BridgeRow.style(step);
        String figure = step.figure().printed().text();
        double x =
                beside(Math.max(right, left + 0.6) + FIGURE_GAP, canvas.fonts().width(figure, style), scale.at(0));
        canvas.text(figure + " ", style, x, middle + 3);
    }

    /** Where a figure stands so that the line at zero does not run through it. */
    private static double beside(double x, double width, double zero) {
        return x - 1.5 < zero && zero < x + width + 1.5 ? zero + FIGURE_GAP : x;
    }

    private static Ink ink(Step step, Run run) {
        if (!step.change()) {
            return Ink.TITLE;
        }
        return run.to() < run.from() ? Ink.LINE : Ink.BAR_BEFORE;
    }

    private void connect(double x, double from, double to) throws IOException {
        canvas.line(List.of(new PlotPoint(x, from), new PlotPoint(x, to)), CONNECTOR);
    }
}
