package closewright.report.front;

import closewright.period.Period;
import closewright.report.Chart;
import closewright.report.Chart.Band;
import closewright.report.Chart.Bar;
import closewright.report.Chart.Emphasis;
import closewright.report.KeyFigure;
import closewright.report.Magnitude;
import closewright.report.TableCell;
import closewright.report.Trend;
import closewright.report.plan.Quantity;
import closewright.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the charts of key figures: how they went from period to period. */
final class ChartMaker {

    private static final int MOST_PERIODS = 9;

    private ChartMaker() {}

    /** Empty where fewer than two periods have a figure. */
    static Optional<Chart> trend(KeyFigure keyFigure) {
        List<Trend.Point> points = keyFigure.figure().points();
        int from = from(points);
        boolean enough = points.subList(from, points.size()).stream()
                        .filter(ChartMaker::isKnown)
                        .count()
                > 1;
        return enough ? Optional.of(trend(keyFigure, from)) : Optional.empty();
    }

    /** The first point shown: of those that there is room for, the first one with a figure. */
    private static int from(List<Trend.Point> points) {
        int first = Math.max(0, points.size() - MOST_PERIODS);
        return IntStream.range(first, points.size())
                .filter(i -> isKnown(points.get(i)))
                .findFirst()
                .orElse(first);
    }

    private static boolean isKnown(Trend.Point point) {
        return point.shown().isFigure();
    }

    private static Chart trend(KeyFigure keyFigure, int from) {
        List<Trend.Point> points = keyFigure.figure().points();
        Period current = keyFigure.figure().current().period();
        List<Bar> bars = points.subList(from, points.size()).stream()
                .map(point -> new Bar(point.caption(), point.shown(), emphasis(point.period(), current)))
                .toList();
        Optional<Band> band = keyFigure
                .margin()
                .filter(trend -> trend.points().stream().anyMatch(ChartMaker::isKnown))
                .map(trend -> new Band(trend.label(), cells(trend.points().subList(from, points.size()))));
        return new Chart.Trends(keyFigure.label(), unit(keyFigure), bars, band);
    }

    private static List<TableCell> cells(List<Trend.Point> points) {
        return points.stream().map(Trend.Point::shown).toList();
    }

    private static Emphasis emphasis(Period period, Period current) {
        if (period.equals(current)) {
            return Emphasis.CURRENT;
        }
        return period.isEarlier(current, Period.YEAR) ? Emphasis.YEAR_BEFORE : Emphasis.NONE;
    }

    private static String unit(KeyFigure keyFigure) {
        String currency = keyFigure.figure().points().stream()
                .flatMap(point -> point.shown().figure().stream())
                .map(TableCell.Figure::currency)
                .findFirst()
                .orElse("");
        return keyFigure
                .magnitude()
                .map(magnitude -> in(currency, magnitude))
                .orElse(currency.isEmpty() ? "" : "In " + currency);
    }

    /** "$ in millions" for a quantity of the workbook; empty where its scale is not known. */
    static String unit(Quantity quantity) {
        return quantity.kind() == Unit.Kind.AMOUNT
                ? Magnitude.of(quantity.scale())
                        .map(magnitude -> in(quantity.currency(), magnitude))
                        .orElse("")
                : "";
    }

    private static String in(String currency, Magnitude magnitude) {
        String plural = magnitude == Magnitude.UNITS ? "units" : magnitude.word() + "s";
        return (currency.isEmpty() ? "In " : currency + " in ") + plural;
    }
}
