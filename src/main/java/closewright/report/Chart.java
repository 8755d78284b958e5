package closewright.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart, whatever it will be drawn with. Its figures are those of the tables: formulas with their values. */
public sealed interface Chart {

    String title();

    /** What figures count: "$ in millions"; may be empty. */
    String unit();

    /** Gives this chart its meaning. */
    <R> R fold(Meaning<R> meaning);

    /** One thing a chart can mean. A new kind of chart does not compile until every meaning covers it. */
    interface Meaning<R> {

        R trends(Trends trends);

        R bridge(Bridge bridge);
    }

    /** All that the chart shows, in words, for a reader who does not see it. */
    String alternative();

    /**
     * A figure from period to period as bars on one baseline, and a proportion as a line in a band of its own.
     *
     * @param bars oldest first
     */
    record Trends(String title, String unit, List<Bar> bars, Optional<Band> band) implements Chart {

        public Trends {
            bars = List.copyOf(bars);
        }

        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.trends(this);
        }

        @Override
        public String alternative() {
            String shown = bars.stream()
                    .map(bar -> bar.caption() + ": " + Chart.words(bar.cell()))
                    .collect(Collectors.joining(", "));
            return title + (unit.isEmpty() ? "" : ", " + unit) + ". Bars: " + shown + "."
                    + band.map(line -> " Line: " + line.label() + ": " + line(line) + ".")
                            .orElse("");
        }

        private String line(Band line) {
            return IntStream.range(0, bars.size())
                    .mapToObj(i -> bars.get(i).caption() + ": "
                            + Chart.words(line.cells().get(i)))
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * From one figure to another by what lies between them (waterfall), all in one unit.
     *
     * @param steps the first and the last are the figures, the others add up to the difference
     */
    record Bridge(String title, String unit, List<Step> steps) implements Chart {

        public Bridge {
            steps = List.copyOf(steps);
            if (steps.size() < 3) {
                throw new IllegalArgumentException("a bridge has something between its ends: " + title);
            }
        }

        @Override
        public <R> R fold(Meaning<R> meaning) {
            return meaning.bridge(this);
        }

        @Override
        public String alternative() {
            return title + (unit.isEmpty() ? "" : ", " + unit) + ". "
                    + steps.stream()
                            .map(step -> step.label() + ": " + words(step.figure()))
                            .collect(Collectors.joining("; "))
                    + ".";
        }
    }

    /** Which period a bar is of. */
    enum Emphasis {
        CURRENT,
        YEAR_BEFORE,
        NONE
    }

    /** @param cell a known figure, or empty where there is none */
    record Bar(String caption, TableCell cell, Emphasis emphasis) {}

    /** @param cells one for each bar: a known figure, or empty */
    record Band(String label, List<TableCell> cells) {
        public Band {
            cells = List.copyOf(cells);
        }
    }

    /** @param change whether the figure adds to what stands before it, rather than being a total */
    record Step(String label, TableCell.Figure figure, boolean change) {}

    private static String words(TableCell cell) {
        return cell.figure()
                .filter(TableCell.Figure::isKnown)
                .map(figure -> figure.printed().text())
                .orElse("no figure");
    }
}
