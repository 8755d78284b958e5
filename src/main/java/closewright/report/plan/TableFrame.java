package closewright.report.plan;

import closewright.report.Table;
import java.util.List;

/** Text around a table's rows and columns. */
public record TableFrame(String id, String sheet, String title, String unitLine, List<Table.Note> notes) {

    public TableFrame {
        notes = List.copyOf(notes);
    }
}
