package closewright.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The cells of the seven tables of Internap's release, as printed there. */
public final class ReleaseTables {

    private static final String FILE = "/closewright/release-tables.tsv";

    private static final Map<String, String> SUMMARY_COLUMNS = Map.of(
            "2Q 2010", "Three Months Ended June 30, 2010",
            "1Q 2010", "Three Months Ended March 31, 2010",
            "2Q 2009", "Three Months Ended June 30, 2009");

    private ReleaseTables() {}

    /**
     * A cell as the release prints it; a heading has neither column nor text.
     *
     * @param line of the table, from 1
     */
    public record Printed(String table, int line, String label, String column, String text) {

        /** As a figure of the workbook, where labels leave out "(GAAP)" and columns tell the period in full. */
        SheetFigure figure() {
            String period = SUMMARY_COLUMNS.getOrDefault(column, column);
            return new SheetFigure(label.replace(" (GAAP)", ""), period, Figure.parse(text));
        }
    }

    /** Without the headings. */
    public static List<Printed> cells() {
        return all().stream().filter(cell -> !cell.text().isEmpty()).toList();
    }

    static List<String> headings(String table) {
        return all().stream()
                .filter(cell -> cell.table().equals(table) && cell.text().isEmpty())
                .map(Printed::label)
                .toList();
    }

    /** The file's text; its first line names the columns. */
    static String text() {
        try (InputStream in = ReleaseTables.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
    }

    private static List<Printed> all() {
        return text().lines().skip(1).map(ReleaseTables::printed).toList();
    }

    private static Printed printed(String row) {
        String[] cells = row.split("\t", -1);
        return new Printed(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4]);
    }
}
