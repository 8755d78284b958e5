package closewright.report.review;

import closewright.calculation.formula.Input;
import closewright.report.Checklist;
import closewright.report.Checklist.Item;
import closewright.report.PlacedVerdict;
import closewright.report.SignOffStatus;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The close checklist as a table with cells that people fill in. */
final class ChecklistTable {

    private static final String ID = "checklist";
    private static final int STATE = 0;
    private static final int SIGN_OFF = 4;

    /** Where people sign: behind the state of the sign-off, in the order of the fields. */
    private static final Map<Input.Words, Integer> ENTRIES = entries(List.of(Field.values()));

    private static final List<String> HEADINGS = List.of("State", "Evidence", "Owner", "Due", "Sign-off");
    private static final String SINCE = "Since signed";

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
        List<TableCell> overall = new ArrayList<>(Collections.nCopies(PRINTED.size(), new TableCell.Empty()));
        overall.set(0, new TableCell.Text(checklist.overall()));
        overall.set(2, new TableCell.Text(checklist.sentence()));
        rows.add(new Row(RowKind.ITEM, 0, "Overall", Optional.empty(), overall));
        for (String section : sections(checklist)) {
            rows.add(Row.heading(0, section));
            checklist.items(section).forEach(item -> rows.add(printed(item)));
        }
        List<Column> columns = PRINTED.stream()
                .map(heading -> new Column(List.of(heading), ColumnKind.TEXT, false))
                .toList();
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
        return Stream.of(HEADINGS.stream(), Stream.of(Field.values()).map(Field::heading), Stream.of(SINCE))
                .flatMap(headings -> headings)
                .map(heading -> new Column(List.of(heading), ColumnKind.TEXT, false))
                .toList();
    }

    /** @param below the rows of the items and their headings */
    private static Row overall(Checklist checklist, List<Row> below) {
        List<TableCell> cells = new ArrayList<>(Collections.nCopies(columns().size(), new TableCell.Empty()));
        cells.set(STATE, new TableCell.State(checklist.overall(), overallRule(below)));
        cells.set(STATE + 1, new TableCell.Text(checklist.sentence()));
        return new Row(RowKind.ITEM, 0, "Overall", Optional.empty(), cells);
    }

    /** What is only kept from earlier runs does not count. */
    private static PlacedVerdict overallRule(List<Row> below) {
        List<String> labels = below.stream().map(Row::label).toList();
        int kept = labels.indexOf(ChecklistMaker.EARLIER);
        List<Row> counted = below.subList(0, kept < 0 ? below.size() : kept);
        int items =
                (int) counted.stream().filter(row -> row.standing().isPresent()).count();
        List<Integer> rows = IntStream.rangeClosed(1, counted.size()).boxed().toList();
        return PlacedVerdict.over(
                CloseVerdicts.overall(items),
                Map.of(
                        CloseVerdicts.STATES, new PlacedVerdict.Cells(ID, STATE, rows),
                        CloseVerdicts.SIGN_OFFS, new PlacedVerdict.Cells(ID, SIGN_OFF, rows)));
    }

    private static Row row(Item item) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(item.live()
                .<TableCell>map(rule -> new TableCell.State(item.state(), rule))
                .orElseGet(() -> new TableCell.Text(item.state())));
        Stream.of(item.evidence(), item.owner(), item.due()).forEach(text -> cells.add(new TableCell.Text(text)));
        cells.add(new TableCell.State(
                item.standing().state(), PlacedVerdict.beside(item.standing().signing(), ENTRIES)));
        for (Field field : Field.values()) {
            cells.add(new TableCell.Entry(field, item.standing().signOff().word(field)));
        }
        cells.add(new TableCell.Text(item.standing().remark()));
        return new Row(RowKind.ITEM, 1, item.label(), Optional.empty(), cells).signed(item.standing());
    }

    private static Map<Input.Words, Integer> entries(List<Field> fields) {
        return IntStream.range(0, fields.size())
                .boxed()
                .collect(Collectors.toMap(at -> SignOffStatus.typed(fields.get(at)), at -> SIGN_OFF + 1 + at));
    }
}
