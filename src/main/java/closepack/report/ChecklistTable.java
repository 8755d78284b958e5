package closepack.report;

import closepack.report.Checklist.Item;
import closepack.report.Table.Cell;
import closepack.report.Table.Column;
import closepack.report.Table.ColumnKind;
import closepack.report.Table.Note;
import closepack.report.Table.Row;
import closepack.report.Table.RowKind;
import closepack.statement.SignOff.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The close checklist as a table with cells that people fill in. */
final class ChecklistTable {

    private static final int STATE = 0;
    private static final int SIGN_OFF = 4;

    private static final List<String> HEADINGS = List.of("State", "Evidence", "Owner", "Due", "Sign-off");
    private static final String SINCE = "Since signed";

    private static final List<Note> NOTES = List.of(
            new Note(
                    "",
                    "State is what the evidence tells. Sign-off is what people write into the framed cells: OPEN, PREPARED,"
                            + " REVIEWED; VOID where figures have changed since. The next run keeps what was written."),
            new Note(
                    "",
                    "To sign a void item again, look at what has changed and enter the date anew. An explanation stands again"
                            + " when its words are changed or its preparer signs again."));

    private ChecklistTable() {}

    static Table of(Checklist checklist) {
        List<Row> rows = new ArrayList<>();
        for (String section : List.of(ChecklistMaker.AUTOMATIC, ChecklistMaker.MANUAL, ChecklistMaker.EARLIER)) {
            List<Item> items = checklist.items().stream()
                    .filter(item -> item.section().equals(section))
                    .toList();
            if (!items.isEmpty()) {
                rows.add(Row.heading(0, section));
                items.forEach(item -> rows.add(row(item)));
            }
        }
        rows.add(0, overall(checklist, rows));
        return new Table("checklist", "CP Checklist", "Close Checklist", "", columns(), rows, NOTES);
    }

    private static List<Column> columns() {
        return Stream.of(HEADINGS.stream(), Stream.of(Field.values()).map(Field::heading), Stream.of(SINCE))
                .flatMap(headings -> headings)
                .map(heading -> new Column(List.of(heading), ColumnKind.TEXT, false))
                .toList();
    }

    /** @param below the rows of the items and their headings */
    private static Row overall(Checklist checklist, List<Row> below) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns().size(), new Cell.Empty()));
        cells.set(STATE, new Cell.State(checklist.overall(), overallStatus(below)));
        cells.set(STATE + 1, new Cell.Text(checklist.sentence()));
        return new Row(RowKind.ITEM, 0, "Overall", Optional.empty(), cells);
    }

    /** What is only kept from earlier runs does not count. */
    private static Status overallStatus(List<Row> below) {
        List<String> labels = below.stream().map(Row::label).toList();
        int kept = labels.indexOf(ChecklistMaker.EARLIER);
        List<Row> counted = below.subList(0, kept < 0 ? below.size() : kept);
        int items =
                (int) counted.stream().filter(row -> row.standing().isPresent()).count();
        return new Status.Overall(STATE, SIGN_OFF, 1, counted.size(), items);
    }

    private static Row row(Item item) {
        List<Cell> cells = new ArrayList<>();
        cells.add(
                item.status().isEmpty()
                        ? new Cell.Text(item.state())
                        : new Cell.State(item.state(), item.status().get(0)));
        Stream.of(item.evidence(), item.owner(), item.due()).forEach(text -> cells.add(new Cell.Text(text)));
        cells.add(new Cell.State(item.standing().state(), new Status.OfSignOff(item.standing())));
        for (Field field : Field.values()) {
            cells.add(new Cell.Entry(field, item.standing().signOff().word(field)));
        }
        cells.add(new Cell.Text(item.standing().remark()));
        return new Row(RowKind.ITEM, 1, item.label(), Optional.empty(), cells, Optional.of(item.standing()));
    }
}
