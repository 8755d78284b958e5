package closewright.excel.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of one row of a sheet, live: it refers to the cells and keeps what they hold.
 *
 * @param title the cell that names the row
 * @param periods the cells over the figures
 * @param figures the cells of the row, one for each period; empty where there is no figure
 * @param percent whether the figures are proportions
 */
public record ChartDraft(
        Kind kind, Range title, Range periods, Range figures, List<Optional<BigDecimal>> values, boolean percent) {

    public enum Kind {
        BARS,
        LINE
    }

    /**
     * Cells side by side with what they hold.
     *
     * @param formula the range with its sheet
     * @param texts what the cells show; of figures nothing
     */
    public record Range(String formula, List<String> texts) {
        public Range {
            texts = List.copyOf(texts);
        }
    }

    public ChartDraft {
        values = List.copyOf(values);
    }

    String name() {
        return title.texts().get(0);
    }

    /** What the chart shows, for a reader who does not see it; its figures stand in the cells. */
    public String alternative() {
        String from = periods.texts().get(0);
        String to = periods.texts().get(periods.texts().size() - 1);
        return (kind == Kind.BARS ? "Bars: " : "Line: ") + name() + ", " + from + " to " + to
                + ". The figures stand in the cells " + figures.formula() + ".";
    }

    /** Whether no figure is negative, so that bars stand on the floor. */
    public boolean isPositive() {
        return values.stream().flatMap(Optional::stream).allMatch(value -> value.signum() >= 0);
    }
}
