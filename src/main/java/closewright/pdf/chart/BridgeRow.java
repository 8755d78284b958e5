package closewright.pdf.chart;

import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.report.Chart;
import closewright.report.Chart.Step;
import java.util.ArrayList;
import java.util.List;

/** A step of a bridge with its label broken into lines. */
record BridgeRow(Step step, List<String> label) {

    static final double LABEL_WIDTH = 196;
    static final double PITCH = 10;

    private static final double LEAST = 18;
    private static final int MOST_LINES = 3;

    static List<BridgeRow> of(Chart.Bridge bridge, Typesetter typesetter) {
        return bridge.steps().stream()
                .map(step -> new BridgeRow(
                        step, cut(typesetter.lines(step.label(), style(step), LABEL_WIDTH - indent(step)))))
                .toList();
    }

    private static List<String> cut(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
        cut.set(MOST_LINES - 1, cut.get(MOST_LINES - 1).stripTrailing() + " …");
        return cut;
    }

    static double indent(Step step) {
        return step.change() ? 10 : 0;
    }

    static Style style(Step step) {
        return new Style(step.change() ? Face.REGULAR : Face.SEMIBOLD, 8.4, step.change() ? Ink.TEXT : Ink.TITLE);
    }

    double height() {
        return Math.max(LEAST, label.size() * PITCH + 7);
    }
}
