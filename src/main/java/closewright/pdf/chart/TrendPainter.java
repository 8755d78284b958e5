package closewright.pdf.chart;

import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Pen;
import closewright.pdf.tagged.PlotPoint;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.report.Chart;
import closewright.report.Chart.Bar;
import closewright.report.Chart.Emphasis;
import closewright.report.Printed;
import closewright.report.TableCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Draws bars on one baseline and, in a band of its own above them, a line; every figure is written at its mark. */
record TrendPainter(Chart.Trends chart, Canvas canvas, Box box) {

    private static final double BAR_SHARE = 0.58;
    private static final double WIDEST_BAR = 34;
    private static final double BAND = 52;
    private static final double BAND_LABEL = 9;
    private static final double LABEL = 11;
    private static final double CAPTION = 14;
    private static final double SIZE = 7.6;
    private static final Pen LINE = new Pen(1.3, Ink.LINE);
    private static final Pen BASE = new Pen(0.6, Ink.TEXT);

    void draw() throws IOException {
        bars();
        if (chart.band().isPresent()) {
            band(chart.band().get());
        }
    }

    private double slot() {
        return box.width() / chart.bars().size();
    }

    private double middle(int bar) {
        return box.x() + slot() * (bar + 0.5);
    }

    // ---- bars ------------------------------------------------------------------------------------------------------

    private void bars() throws IOException {
        List<Double> values = chart.bars().stream()
                .flatMap(bar -> value(bar.cell()).stream().boxed())
                .toList();
        boolean negative = values.stream().anyMatch(value -> value < 0);
        double top = box.y() + (chart.band().isPresent() ? BAND + 8 : 0) + LABEL;
        double bottom = box.y() + box.height() - CAPTION - (negative ? LABEL : 0);
        Scale scale = Scale.withZero(values, bottom, top);
        double width = Math.min(WIDEST_BAR, slot() * BAR_SHARE);
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(chart.bars().get(i), new Place(middle(i), width, scale));
        }
        canvas.rule(box.x(), box.x() + box.width(), scale.at(0), BASE);
    }

    private record Place(double middle, double width, Scale scale) {}

    private void bar(Bar bar, Place place) throws IOException {
        double zero = place.scale().at(0);
        OptionalDouble value = value(bar.cell());
        if (value.isPresent()) {
            double end = place.scale().at(value.getAsDouble());
            double height = Math.abs(zero - end);
            canvas.area(
                    new Box(place.middle() - place.width() / 2, Math.min(zero, end), place.width(), height),
                    ink(bar.emphasis()));
            double baseline = value.getAsDouble() < 0 ? end + 8.5 : end - 3.5;
            label(amount(bar.cell()), style(bar.emphasis(), Ink.TEXT), place.middle(), baseline);
        } else {
            label("n/a", new Style(Face.REGULAR, SIZE, Ink.QUIET), place.middle(), zero - 3.5);
        }
        label(
                bar.caption(),
                style(bar.emphasis() == Emphasis.CURRENT ? Emphasis.CURRENT : Emphasis.NONE, Ink.QUIET),
                place.middle(),
                box.y() + box.height() - 3);
    }

    private static Ink ink(Emphasis emphasis) {
        return switch (emphasis) {
            case CURRENT -> Ink.TITLE;
            case YEAR_BEFORE -> Ink.BAR_BEFORE;
            case NONE -> Ink.BAR;
        };
    }

    private static Style style(Emphasis emphasis, Ink usual) {
        return switch (emphasis) {
            case CURRENT -> new Style(Face.SEMIBOLD, SIZE, Ink.TITLE);
            case YEAR_BEFORE -> new Style(Face.SEMIBOLD, SIZE, usual);
            case NONE -> new Style(Face.REGULAR, SIZE, usual);
        };
    }

    /** In its slot: smaller where it would not fit. */
    private void label(String text, Style style, double middle, double baseline) throws IOException {
        double width = canvas.fonts().width(text, style);
        double size = Math.min(style.size(), style.size() * (slot() - 1.5) / width);
        canvas.textAround(text + " ", new Style(style.face(), size, style.ink()), middle, baseline);
    }

    private static OptionalDouble value(TableCell cell) {
        return cell.value().stream().mapToDouble(BigDecimal::doubleValue).findFirst();
    }

    /** Without its currency, which the line under the title tells. */
    private static String amount(TableCell cell) {
        return printed(cell).map(figure -> figure.body() + figure.tail()).orElse("");
    }

    private static Optional<Printed> printed(TableCell cell) {
        return cell.figure().map(TableCell.Figure::printed);
    }

    // ---- line ------------------------------------------------------------------------------------------------------

    private void band(Chart.Band band) throws IOException {
        canvas.text(
                band.label() + " ", new Style(Face.SEMIBOLD, 7.4, Ink.LINE_TEXT), box.x(), box.y() + BAND_LABEL - 2);
        List<Double> values = band.cells().stream()
                .flatMap(cell -> value(cell).stream().boxed())
                .toList();
        Scale scale = Scale.of(values, box.y() + BAND - 6, box.y() + BAND_LABEL + LABEL + 2);
        line(band, scale);
        for (int i = 0; i < band.cells().size(); i++) {
            point(band, i, scale);
        }
    }

    /** The line is broken where a figure is missing. */
    private void line(Chart.Band band, Scale scale) throws IOException {
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i <= band.cells().size(); i++) {
            OptionalDouble value = i < band.cells().size() ? value(band.cells().get(i)) : OptionalDouble.empty();
            if (value.isPresent()) {
                points.add(new PlotPoint(middle(i), scale.at(value.getAsDouble())));
            } else {
                if (points.size() > 1) {
                    canvas.line(points, LINE);
                }
                points.clear();
            }
        }
    }

    private void point(Chart.Band band, int at, Scale scale) throws IOException {
        OptionalDouble value = value(band.cells().get(at));
        if (value.isPresent()) {
            boolean current = chart.bars().get(at).emphasis() == Emphasis.CURRENT;
            double y = scale.at(value.getAsDouble());
            canvas.dot(new PlotPoint(middle(at), y), current ? 2.6 : 1.8, Ink.LINE);
            Style style = new Style(current ? Face.SEMIBOLD : Face.REGULAR, 7.4, Ink.LINE_TEXT);
            String figure = printed(band.cells().get(at)).map(Printed::text).orElse("");
            label(figure, style, middle(at), isValley(band, at) ? y + 9.5 : y - 4.6);
        }
    }

    /** Whether both neighbours are higher: the figure then stands below its point. */
    private static boolean isValley(Chart.Band band, int at) {
        double own = value(band.cells().get(at)).orElseThrow();
        return at > 0
                && at < band.cells().size() - 1
                && Stream.of(at - 1, at + 1)
                        .map(other -> value(band.cells().get(other)))
                        .allMatch(other -> other.isPresent() && other.getAsDouble() > own);
    }
}
