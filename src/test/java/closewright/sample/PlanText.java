package closewright.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sheet's plan as text.
 *
 * <p>The head names the sheet, its titles and its header rows ({@code <} continues the cell on the left). After a blank
 * line come the rows: two spaces for a step of indentation, the label, then the figures after bars, as printed. A
 * {@code $} asks for the currency sign, a formula for every column is given once; with {@code $} it is a final total.
 */
final class PlanText {

    private static final String BAR = "\\|";

    private PlanText() {}

    /** A plan kept in the folder {@code closewright/sample} of the test resources. */
    static SheetPlan read(String name) {
        try (InputStream in = PlanText.class.getResourceAsStream(name)) {
            return parse(new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static SheetPlan parse(String text) {
        List<String> rows = text.lines().toList();
        int blank = rows.indexOf("");
        List<String> head = rows.subList(0, blank);
        return new SheetPlan(
                values(head, "sheet:").findFirst().orElseThrow(),
                values(head, "title:").toList(),
                values(head, "header:").map(PlanText::cells).toList(),
                rows.subList(blank + 1, rows.size()).stream()
                        .map(PlanText::line)
                        .toList());
    }

    private static Stream<String> values(List<String> head, String key) {
        return head.stream()
                .filter(row -> row.startsWith(key))
                .map(row -> row.substring(key.length()).strip());
    }

    private static Line line(String row) {
        List<String> cells = cells(row);
        List<String> figures = cells.subList(1, cells.size());
        int indent = (row.length() - row.stripLeading().length()) / 2;
        return new Line(
                role(cells),
                Line.Form.of(figures),
                indent,
                cells.get(0),
                figures.stream().map(figure -> figure.replace("$ ", "")).toList());
    }

    private static Line.Role role(List<String> cells) {
        if (cells.size() == 1) {
            return wordsOnly(cells.get(0));
        }
        String first = cells.get(1);
        if (first.startsWith("$ =")) {
            return Line.Role.TOTAL;
        }
        return first.startsWith("=") ? Line.Role.SUBTOTAL : Line.Role.ITEM;
    }

    /** A heading ends in a colon or stands in capitals. */
    private static Line.Role wordsOnly(String label) {
        if (label.isEmpty()) {
            return Line.Role.SPACE;
        }
        boolean heading = label.endsWith(":") || label.equals(label.toUpperCase(Locale.ROOT));
        return heading ? Line.Role.HEADING : Line.Role.TEXT;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split(BAR, -1)).map(String::strip).toList();
    }
}
