package closewright.pdf.chart;

import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.text.Typesetter;
import closewright.report.Chart;
import java.io.IOException;
import java.util.List;

/** What is drawn under the title of a chart. */
interface Plot {

    static Plot of(Chart chart, Typesetter typesetter) {
        return chart.fold(new Chart.Meaning<>() {
            @Override
            public Plot trends(Chart.Trends trends) {
                return new OfTrends(trends);
            }

            @Override
            public Plot bridge(Chart.Bridge bridge) {
                return new OfBridge(BridgeRow.of(bridge, typesetter));
            }
        });
    }

    /** Whether it takes the whole width of a page. */
    boolean isWide();

    /** In points. */
    double height();

    /** Whether a figure is missing, so that a token stands in its place. */
    boolean isMissingFigures();

    void draw(Canvas canvas, Box box) throws IOException;

    /** Bars, and a line above them. */
    record OfTrends(Chart.Trends trends) implements Plot {

        private static final double BARS = 150;
        private static final double BAND = 52;

        @Override
        public boolean isWide() {
            return false;
        }

        @Override
        public double height() {
            return BARS + (trends.band().isPresent() ? BAND : 0);
        }

        @Override
        public boolean isMissingFigures() {
            return trends.bars().stream().anyMatch(bar -> bar.cell().isEmpty());
        }

        @Override
        public void draw(Canvas canvas, Box box) throws IOException {
            new TrendPainter(trends, canvas, box).draw();
        }
    }

    /** A row for each step, from the top. */
    record OfBridge(List<BridgeRow> rows) implements Plot {

        @Override
        public boolean isWide() {
            return true;
        }

        @Override
        public double height() {
            return rows.stream().mapToDouble(BridgeRow::height).sum() + 4;
        }

        @Override
        public boolean isMissingFigures() {
            return false;
        }

        @Override
        public void draw(Canvas canvas, Box box) throws IOException {
            new BridgePainter(rows, canvas, box).draw();
        }
    }
}
