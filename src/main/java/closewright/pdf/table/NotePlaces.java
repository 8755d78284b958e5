package closewright.pdf.table;

import closewright.report.Table;
import java.util.List;

/**
 * Where the notes of one page of a table are: a note that is used on two pages stands on both.
 *
 * @param page counted from 0 in the table
 * @param marks of the notes on the page
 */
record NotePlaces(Table table, int page, List<String> marks) {

    boolean has(String mark) {
        return marks.contains(mark);
    }

    /** The name of a note's place. */
    String of(String mark) {
        return table.id() + "-note-" + mark + (page == 0 ? "" : "-page-" + (page + 1));
    }
}
