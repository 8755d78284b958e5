package closewright.excel.sheets;

import closewright.excel.draft.CellReference;
import closewright.excel.draft.Look;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.report.Table;
import closewright.report.Table.Row;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The contents of the report's sheets, in its account: a link to each, and how the checks of its figures came out. */
record SheetContents(List<Entry> entries) {

    private static final String NOT_CHECKED = "no check looks at its figures";

    /**
     * A sheet of the report.
     *
     * @param name of the sheet as it is called by now
     * @param state how its checks came out; of the close checklist its overall state
     * @param checklist whether it is the close checklist
     */
    record Entry(String name, SheetCell.Content state, boolean checklist) {

        void watch(SheetCell cell, SheetDraft sheet) {
            if (checklist) {
                VerdictColours.watchWords(cell, sheet);
            } else {
                sheet.watch(cell, CheckState.ALARM);
            }
        }
    }

    SheetContents {
        entries = List.copyOf(entries);
    }

    /** What is said where nothing is checked. */
    static SheetCell.Content unchecked() {
        return SheetCell.text(NOT_CHECKED);
    }

    /** The account with the contents in it. */
    Table in(Table about) {
        List<Row> rows = new ArrayList<>(about.rows());
        rows.addAll(place(about), rows());
        return about.withRows(rows);
    }

    /** Behind the first block, which names the source. */
    private static int place(Table about) {
        List<Row> rows = about.rows();
        return IntStream.range(1, rows.size())
                .filter(i -> rows.get(i).kind() == Table.RowKind.HEADING)
                .findFirst()
                .orElse(rows.size());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading(0, "Contents"));
        for (Entry entry : entries) {
            TableCell state = new TableCell.Text(entry.state().words());
            rows.add(new Row(Table.RowKind.ITEM, 1, entry.name(), Optional.empty(), List.of(state)));
        }
        return rows;
    }

    /**
     * Brings the drawn contents to life.
     *
     * @param about the account before the contents came in
     */
    void link(SheetDraft sheet, Table about) {
        int first = TableSheet.firstBodyRow(about) + place(about) + 1;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int row = first + i;
            SheetCell label = sheet.cell(row, 0);
            SheetCell state = sheet.cell(row, 1);
            sheet.put(new SheetCell(row, 0, label.look().ink(Look.Ink.LINK), label.content()));
            sheet.link(label, CellReference.top(entry.name()));
            if (entry.state().isLive()) {
                SheetCell live = new SheetCell(row, 1, state.look().ink(Look.Ink.GREEN), entry.state());
                sheet.put(live);
                entry.watch(live, sheet);
            }
        }
    }
}
