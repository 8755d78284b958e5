package closewright.pdf.table;

import closewright.pdf.page.TitleBox;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.List;
import java.util.stream.IntStream;

/** A table set on pages of one format. */
public record TableLayout(
        Table table,
        PageFormat format,
        TableType type,
        TitleBox title,
        PageGrid grid,
        HeadBox head,
        List<TablePage> pages) {

    /** The room for "(continued)" on a further page, in points. */
    public static final double CONTINUED = 18;

    public TableLayout {
        pages = List.copyOf(pages);
    }

    static TableLayout of(MeasuredTable measured, Setting setting, PageGrid grid, Typesetter typesetter) {
        Table table = measured.table();
        PageFormat format = setting.format();
        TitleBox title = TitleBox.of(table.title(), table.unitLine(), typesetter, format);
        HeadBox head = HeadBox.of(measured, setting.type(), grid, typesetter);
        List<RowBox> rows = new RowMaker(grid, setting.type(), typesetter).rows(measured);
        List<NoteBox> notes = IntStream.range(0, measured.notes().size())
                .mapToObj(note -> NoteBox.of(
                        table.notes().get(note), measured.notes().get(note), format.contentWidth(), typesetter))
                .toList();
        double room = format.bottom() - format.top() - head.height();
        List<TablePage> pages = new PageBreaks(rows, notes, room - title.height(), room - CONTINUED).pages();
        return new TableLayout(table, format, setting.type(), title, grid, head, pages);
    }

    /** Where the content of a page ends, from where it begins. */
    double height(int number) {
        TablePage page = pages.get(number);
        double above = number == 0 ? title.height() : CONTINUED;
        double table = number > 0 && page.rows().isEmpty() ? 0 : head.height();
        double rows = page.rows().stream().mapToDouble(RowBox::height).sum();
        double notes = page.notes().stream().mapToDouble(NoteBox::height).sum();
        return above + table + rows + (notes == 0 ? 0 : PageBreaks.BEFORE_NOTES + notes);
    }

    /** The page and the type that a table is tried in. */
    record Setting(PageFormat format, TableType type) {}
}
