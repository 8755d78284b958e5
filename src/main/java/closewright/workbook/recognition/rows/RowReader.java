package closewright.workbook.recognition.rows;

import closewright.statement.Label;
import closewright.workbook.recognition.concept.ConceptWordings;
import closewright.workbook.recognition.layout.Zone;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.recognition.notation.FigureText.Figure;
import closewright.workbook.recognition.period.Header;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.recognition.unit.UnitPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a zone row by row: its label and, for each period, its figure. */
public final class RowReader {

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    /** What is longer is a remark. */
    private static final int LONGEST_FIGURE = 40;

    private final Sheet sheet;
    private final Zone zone;
    private final Display display;

    public RowReader(Sheet sheet, Zone zone, Display display) {
        this.sheet = sheet;
        this.zone = zone;
        this.display = display;
    }

    /** The rows that have a label or figures, first to last. */
    public List<Row> read() {
        List<Row> rows = new ArrayList<>();
        int before = zone.firstRow() - 1;
        for (int row :
                sheet.rows().subMap(zone.firstRow(), true, zone.lastRow(), true).keySet()) {
            Map<Integer, Figure> figures = figures(row);
            Optional<Cell> label = label(row).or(() -> figures.isEmpty() ? Optional.empty() : number(row));
            if (label.isPresent() || !figures.isEmpty()) {
                rows.add(row(row, label, figures, row > before + 1));
                before = row;
            }
        }
        return RightSideTotals.settled(rows);
    }

    private Row row(int row, Optional<Cell> label, Map<Integer, Figure> figures, boolean blankBefore) {
        Label name = Label.of(label.map(display::text).orElse(""));
        return new Row(
                row,
                name,
                ConceptWordings.of(name),
                label.map(this::margin).orElse(0),
                figures,
                unit(row),
                sheet.hiddenRows().contains(row),
                label.filter(cell -> cell.style().bold()).isPresent(),
                blankBefore,
                isWorded(row),
                label.isPresent() ? unread(row) : List.of(),
                ShownScale.PLAIN);
    }

    /** Texts in the columns of figures that hold digits and are neither figures nor periods. */
    private List<Cell> unread(int row) {
        return zone.columns().stream()
                .flatMapToInt(column -> IntStream.rangeClosed(column.first(), column.last()))
                .boxed()
                .flatMap(column -> sheet.cell(row, column).stream())
                .filter(RowReader::isUnread)
                .toList();
    }

    private static boolean isUnread(Cell cell) {
        return cell.isText()
                && cell.text().length() <= LONGEST_FIGURE
                && DIGIT.matcher(cell.text()).find()
                && FigureText.of(cell).isEmpty()
                && PeriodPhrase.parse(Text.plain(cell.text())).isEmpty();
    }

    private boolean isWorded(int row) {
        return zone.columns().stream()
                .flatMap(column -> sheet.cell(row, column.first()).stream())
                .anyMatch(cell -> cell.isText()
                        && !display.text(cell).isEmpty()
                        && FigureText.of(cell).isEmpty());
    }

    /** A text between the labels and the figures that is a unit. */
    private String unit(int row) {
        int first = zone.columns().get(0).first();
        return sheet.row(row).stream()
                .filter(cell -> cell.isText() && cell.column() < first && isRightOfLabels(cell))
                .map(display::text)
                .filter(RowReader::isUnit)
                .findFirst()
                .orElse("");
    }

    private static boolean isUnit(String text) {
        return UnitPhrase.parse(text).isPresent() || Row.isProportion(text) || Hundredths.isUnit(text);
    }

    private boolean isRightOfLabels(Cell cell) {
        return zone.labels().stream().allMatch(column -> column < cell.column());
    }

    private int margin(Cell label) {
        return zone.labels().indexOf(label.column()) * 1000
                + label.style().indent() * 10
                + Text.leadingBlanks(label.text());
    }

    /** The last text of the label columns: numbers and headings may stand to its left. */
    private Optional<Cell> label(int row) {
        return zone.labels().stream()
                .flatMap(column -> sheet.cell(row, column).stream())
                .filter(ZoneFinder::isLabel)
                .reduce((left, right) -> right);
    }

    /** A year, an account number or a footnote's mark that stands where the labels do, beside figures. */
    private Optional<Cell> number(int row) {
        return sheet.cell(row, zone.labels().get(0))
                .filter(cell -> FigureText.of(cell).isPresent());
    }

    private Map<Integer, Figure> figures(int row) {
        Map<Integer, Figure> figures = new HashMap<>();
        for (int i = 0; i < zone.columns().size(); i++) {
            int index = i;
            figure(row, zone.columns().get(i)).ifPresent(figure -> figures.put(index, figure));
        }
        return figures;
    }

    /** The figure under the header's own cell, else the one in a column that the header stretches over. */
    private Optional<Figure> figure(int row, Header.Column column) {
        for (int i = column.first(); i <= column.last(); i++) {
            int own = column.first();
            Optional<Figure> figure = sheet.cell(row, i)
                    .flatMap(FigureText::of)
                    .filter(found -> found.cell().column() == own || !found.percent());
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }
}
