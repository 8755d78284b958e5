package closewright.workbook.recognition.rows;

import closewright.language.Topic;
import closewright.statement.Label;
import closewright.workbook.recognition.concept.ConceptWordings.Meaning;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.sheet.Cell;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A row of a zone as a reader takes it.
 *
 * @param row zero-based
 * @param name the label; empty where there is none
 * @param meanings what the label says
 * @param margin how far the label stands to the right; only the order counts
 * @param figures by index of the zone's column, in the order of the columns: a set order keeps identifiers the same in
 *     every run
 * @param unit a unit that stands beside the label, for this row alone; mostly empty
 * @param blankBefore whether a blank row stands before it
 * @param worded whether words stand where figures do: "15 years"
 * @param unread cells in the columns of figures that hold digits and are not understood
 * @param scale how its figures are shown beside how they are stored
 */
public record Row(
        int row,
        Label name,
        List<Meaning> meanings,
        int margin,
        Map<Integer, FigureText.Figure> figures,
        String unit,
        boolean hidden,
        boolean bold,
        boolean blankBefore,
        boolean worded,
        List<Cell> unread,
        ShownScale scale) {

    private static final int MOST_DECIMALS = 6;
    private static final Set<String> PROPORTIONS = Set.copyOf(Topic.UNITS.wordings("proportion-unit"));

    public Row {
        meanings = List.copyOf(meanings);
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        unread = List.copyOf(unread);
    }

    /** The same row with other figures. */
    Row with(Map<Integer, FigureText.Figure> others, List<Cell> notRead) {
        return new Row(row, name, meanings, margin, others, unit, hidden, bold, blankBefore, worded, notRead, scale);
    }

    /** The same row, its figures shown in a scale. */
    Row shown(ShownScale shown) {
        return new Row(row, name, meanings, margin, figures, unit, hidden, bold, blankBefore, worded, unread, shown);
    }

    /** The label as displayed; empty where there is none. */
    public String label() {
        return name.text();
    }

    public boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** Whether most of its figures are shown as percentages. */
    public boolean isPercent() {
        long percents =
                figures.values().stream().filter(FigureText.Figure::percent).count();
        return percents * 2 > figures.size();
    }

    /** Whether a unit beside its label says that its figures are proportions: 61.5 beside "%". */
    public boolean isInPoints() {
        return isProportion(unit);
    }

    static boolean isProportion(String text) {
        return PROPORTIONS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Decimals of its figures as recorded: the most of any, float noise aside. */
    public int decimals() {
        return figures.values().stream()
                .map(figure -> figure.value().stripTrailingZeros())
                .mapToInt(BigDecimal::scale)
                .map(scale -> Math.min(Math.max(scale, 0), MOST_DECIMALS))
                .max()
                .orElse(0);
    }

    /** The same row whose label says something else. */
    Row saying(List<Meaning> other) {
        return new Row(row, name, other, margin, figures, unit, hidden, bold, blankBefore, worded, unread, scale);
    }
}
