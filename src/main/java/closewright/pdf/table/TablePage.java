package closewright.pdf.table;

import java.util.List;

/** What of a table stands on one page; a page without rows holds the general notes that found no room. */
record TablePage(List<RowBox> rows, List<NoteBox> notes) {

    TablePage {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
