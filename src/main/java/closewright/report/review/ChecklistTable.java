package closewright.report.review;

import closewright.report.Checklist;
import closewright.report.Checklist.Item;
import closewright.report.CloseVerdicts;
import closewright.report.PlacedVerdict;
import closewright.report.SignOffStatus;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.Table.RowRole;
import closewright.report.TableCell;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The close checklist as a table with cells that people fill in. */
final class ChecklistTable {

    private static final String ID = "checklist";
    private static final Note STATES = new Note(
            "",
            "State is what the evidence tells. Sign-off is what people have written: OPEN, PREPARED, REVIEWED; VOID where"
                    + " figures have changed since it was written.");

    private static final List<Note> NOTES = List.of(
            STATES,
            new Note("", "Write into the framed cells; the next run keeps what was written, by item."),
            new Note(
                    "",
                    "To sign a void item again, look at what has changed and enter the date anew. An explanation stands again"
                            + " when its words are changed or its preparer signs again."));

    private static final List<String> PRINTED = List.of("State", "Sign-off", "Evidence", "Signed by", "Explanation");

    private ChecklistTable() {}

    /** The list as it is printed, without cells to fill in. */
    static Table printed(Checklist checklist) {
        List<Row> rows = new ArrayList<>();
        List<TableCell> overall = Stream.of(checklist.overall(), "", checklist.sentence(), "", "")
                .<TableCell>map(text -> text.isEmpty() ? new TableCell.Empty() : new TableCell.Text(text))
                .toList();
        rows.add(new Row(RowKind.ITEM, 0, "Overall", Optional.empty(), overall));
        for (String section : sections(checklist)) {
            rows.add(Row.heading(0, section));
            checklist.items(section).forEach(item -> rows.add(printed(item)));
        }
        List<Column> columns = PRINTED.stream().map(Column::text).toList();
        return new Table(ID, "CW Checklist", "Close Checklist", "", columns, rows, List.of(STATES));
    }

    private static Row printed(Item item) {
        SignOff signOff = item.standing().signOff();
        List<String> texts = List.of(
                item.state(),
                item.standing().state(),
                joined(item.evidence(), joined(item.owner(), item.due())),
                joined(signOff.line(Part.PREPARED), signOff.line(Part.REVIEWED)),
                joined(signOff.line(Part.EXPLAINED), item.standing().remark()));
        return new Row(
                RowKind.ITEM,
                1,
                item.label(),
                Optional.empty(),
                texts.stream().<TableCell>map(TableCell.Text::new).toList());
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private static List<String> sections(Checklist checklist) {
        return Stream.of(ChecklistMaker.AUTOMATIC, ChecklistMaker.MANUAL, ChecklistMaker.EARLIER)
                .filter(section -> !checklist.items(section).isEmpty())
                .toList();
    }

    static Table of(Checklist checklist) {
        List<Row> rows = new ArrayList<>();
        for (String section : sections(checklist)) {
            rows.add(Row.heading(0, section));
            checklist.items(section).forEach(item -> rows.add(row(item)));
        }
        rows.add(0, overall(checklist, rows));
        return new Table(ID, "CW Checklist", "Close Checklist", "", columns(), rows, NOTES);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("State").holding(CloseVerdicts.STATES),
                Column.text("Evidence"),
                Column.text("Owner"),
                Column.text("Due"),
                Column.text("Sign-off").holding(CloseVerdicts.SIGN_OFFS)));
        for (Field field : Field.values()) {
            columns.add(Column.text(field.heading()).holding(SignOffStatus.typed(field)));
        }
        columns.add(Column.text("Since signed"));
        return columns;
    }

    /** @param below the rows of the items and their headings */
    private static Row overall(Checklist checklist, List<Row> below) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(new TableCell.State(checklist.overall(), overallRule(below)));
        cells.add(new TableCell.Text(checklist.sentence()));
        cells.addAll(Collections.nCopies(columns().size() - cells.size(), new TableCell.Empty()));
        return new Row(RowKind.ITEM, 0, "Overall", Optional.empty(), cells).as(RowRole.OVERALL);
    }

    /** What is only kept from earlier runs does not count. */
    private static PlacedVerdict overallRule(List<Row> below) {
        List<String> labels = below.stream().map(Row::label).toList();
        int kept = labels.indexOf(ChecklistMaker.EARLIER);
        List<Row> counted = below.subList(0, kept < 0 ? below.size() : kept);
        int items =
                (int) counted.stream().filter(row -> row.standing().isPresent()).count();
        PlacedVerdict.Rows rows = new PlacedVerdict.Rows(
                ID, IntStream.rangeClosed(1, counted.size()).boxed().toList());
        return PlacedVerdict.over(
                CloseVerdicts.overall(items), Map.of(CloseVerdicts.STATES, rows, CloseVerdicts.SIGN_OFFS, rows));
    }

    private static Row row(Item item) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(item.live()
                .<TableCell>map(rule -> new TableCell.State(item.state(), rule))
                .orElseGet(() -> new TableCell.Text(item.state())));
        Stream.of(item.evidence(), item.owner(), item.due()).forEach(text -> cells.add(new TableCell.Text(text)));
        cells.add(new TableCell.State(
                item.standing().state(), PlacedVerdict.beside(item.standing().signing())));
        for (Field field : Field.values()) {
            cells.add(new TableCell.Entry(field, item.standing().signOff().word(field)));
        }
        cells.add(new TableCell.Text(item.standing().remark()));
        return new Row(RowKind.ITEM, 1, item.label(), Optional.empty(), cells).signed(item.standing());
    }
}
