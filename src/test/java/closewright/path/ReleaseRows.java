package closewright.path;

import closewright.sample.ReleaseTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the release's tables as the pack must print them: the four misprinted growth figures put right. */
final class ReleaseRows {

    /** Table, line and column of each misprint, and what the release's own figures give. */
    static final Map<String, String> CORRECTED = Map.of(
            "summary 2 QoQ Growth", "-7%",
            "summary 4 QoQ Growth", "-4%",
            "summary 8 YoY Growth", "46%",
            "summary 8 QoQ Growth", "0%");

    private ReleaseRows() {}

    /** A row with figures. */
    record Row(String table, int line, String label, List<PrintedFigure> figures) {}

    /** The rows of a table from top to bottom. */
    static List<Row> of(String table) {
        Map<Integer, Row> rows = new LinkedHashMap<>();
        for (ReleaseTables.Printed cell : ReleaseTables.cells()) {
            if (cell.table().equals(table)) {
                rows.computeIfAbsent(cell.line(), line -> new Row(table, line, cell.label(), new ArrayList<>()))
                        .figures()
                        .add(PrintedFigure.of(printed(cell)));
            }
        }
        return List.copyOf(rows.values());
    }

    private static String printed(ReleaseTables.Printed cell) {
        return CORRECTED.getOrDefault(cell.table() + " " + cell.line() + " " + cell.column(), cell.text());
    }
}
