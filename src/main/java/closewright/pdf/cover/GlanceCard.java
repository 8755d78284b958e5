package closewright.pdf.cover;

import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.report.KeyFigure;
import closewright.report.TableCell;
import closewright.report.Trend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A key figure on the cover: the figure large, its growth below, its margin with its change below that.
 *
 * @param label broken into lines
 * @param word what the figure counts: "million"; may be empty
 * @param lines what stands below the figure, broken into lines
 */
record GlanceCard(List<String> label, String figure, String word, List<String> lines) {

    private static final Style LABEL = new Style(Face.REGULAR, 8.6, Ink.QUIET);
    private static final Style WORD = new Style(Face.REGULAR, 8.6, Ink.QUIET);
    private static final Style LINE = new Style(Face.REGULAR, 8, Ink.TEXT);
    private static final double FIGURE = 20;
    private static final double LABEL_PITCH = 11;
    private static final double LINE_PITCH = 11.4;
    private static final double FIGURE_HEIGHT = 24;
    private static final double WORD_GAP = 5;

    static GlanceCard of(KeyFigure keyFigure, double width, Typesetter typesetter) {
        List<String> below = new ArrayList<>();
        changes(keyFigure.figure()).ifPresent(below::add);
        keyFigure.margin().ifPresent(margin -> {
            below.add(margin.label() + " " + printed(margin.current().shown()));
            changes(margin).ifPresent(below::add);
        });
        return new GlanceCard(
                typesetter.lines(keyFigure.label(), LABEL, width),
                printed(keyFigure.figure().current().shown()),
                keyFigure.figure().current().shown().isFigure() ? keyFigure.word() : "",
                below.stream()
                        .flatMap(line -> typesetter.lines(line, LINE, width).stream())
                        .toList());
    }

    private static String printed(TableCell cell) {
        return cell.figure()
                .map(figure -> figure.printed().text().replace("—", "0"))
                .orElse("n/a");
    }

    /** "14% YoY · 5% QoQ", as far as there are such periods. */
    private static Optional<String> changes(Trend trend) {
        String changes = Stream.concat(
                        trend.overYear().map(change -> printed(change) + " YoY").stream(),
                        trend.overQuarter().map(change -> printed(change) + " QoQ").stream())
                .collect(Collectors.joining(" · "));
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    /** @param labelLines as many as the row's longest label has, so that all figures stand on one line */
    double height(int labelLines) {
        return labelLines * LABEL_PITCH + FIGURE_HEIGHT + lines.size() * LINE_PITCH + 4;
    }

    /** Where it stands, in points, with the lines of the row's longest label. */
    record Place(double left, double top, double width, int labelLines) {}

    void draw(Canvas canvas, Tag list, Place place) throws IOException {
        Tag body = list.add("LI").add("LBody");
        double first = place.top() + LABEL_PITCH * (place.labelLines() - label.size() + 1) - 2;
        double base = place.top() + place.labelLines() * LABEL_PITCH + FIGURE_HEIGHT - 6;
        canvas.tagged(body.add("P"), () -> lines(canvas, label, LABEL, new Baseline(place.left(), first, LABEL_PITCH)));
        canvas.tagged(body.add("P"), () -> figure(canvas, place, base));
        if (!lines.isEmpty()) {
            canvas.tagged(
                    body.add("P"),
                    () -> lines(canvas, lines, LINE, new Baseline(place.left(), base + LINE_PITCH + 3, LINE_PITCH)));
        }
    }

    private record Baseline(double left, double first, double pitch) {}

    private static void lines(Canvas canvas, List<String> lines, Style style, Baseline at) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String line = i < lines.size() - 1 && !lines.get(i).endsWith(" ") ? lines.get(i) + " " : lines.get(i);
            canvas.text(line, style, at.left(), at.first() + i * at.pitch());
        }
    }

    /** As large as there is room for. */
    private void figure(Canvas canvas, Place place, double baseline) throws IOException {
        Style large = new Style(Face.SEMIBOLD, FIGURE, Ink.TEXT);
        double behind = word.isEmpty() ? 0 : WORD_GAP + canvas.fonts().width(word, WORD);
        double size = Math.min(
                FIGURE, FIGURE * (place.width() - behind) / canvas.fonts().width(figure, large));
        double end = canvas.text(figure + " ", new Style(Face.SEMIBOLD, size, Ink.TEXT), place.left(), baseline);
        if (!word.isEmpty()) {
            double blank = canvas.fonts().width(" ", new Style(Face.SEMIBOLD, size, Ink.TEXT));
            canvas.text(word, WORD, end - blank + WORD_GAP, baseline);
        }
    }
}
