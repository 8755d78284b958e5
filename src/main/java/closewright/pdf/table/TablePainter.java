package closewright.pdf.table;

import closewright.pdf.page.PackPages;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Ink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws one page of a table. */
record TablePainter(TableLayout layout, PackPages book, TableTags tags) {

    /** Draws headings and rows from a height on; gives the height where they end. */
    double table(TablePage page, int number, double top) throws IOException {
        if (page.rows().isEmpty() && number > 0) {
            return top;
        }
        double height = layout.head().height()
                + page.rows().stream().mapToDouble(RowBox::height).sum();
        tint(top, top + height);
        HeadPainter head = new HeadPainter(layout.head(), layout.grid(), canvas());
        if (number == 0) {
            head.first(tags.head(), top);
        } else {
            head.repeated(top);
        }
        double y = top + layout.head().height();
        RowPainter rows = new RowPainter(layout, canvas(), notesOf(page, number));
        for (RowBox row : page.rows()) {
            rows.draw(row, tags.body(), y);
            y += row.height();
        }
        return y;
    }

    private void tint(double top, double bottom) throws IOException {
        List<ColumnBox> tinted =
                layout.grid().lanes().stream().filter(ColumnBox::tinted).toList();
        if (!tinted.isEmpty()) {
            canvas().artifact(() -> {
                for (ColumnBox lane : tinted) {
                    canvas().area(lane.tint(top, bottom), Ink.TINT);
                }
            });
        }
    }

    private NotePlaces notesOf(TablePage page, int number) {
        List<String> marks = new ArrayList<>();
        page.notes().forEach(note -> marks.add(note.note().mark()));
        return new NotePlaces(layout.table(), number, marks);
    }

    private Canvas canvas() {
        return book.page();
    }

    void notes(TablePage page, int number, double top) throws IOException {
        double y = top + (page.rows().isEmpty() ? 0 : PageBreaks.BEFORE_NOTES);
        NotePlaces places = notesOf(page, number);
        for (NoteBox note : page.notes()) {
            Tag tag = tags.section().add(note.isGeneral() ? "P" : "Note");
            if (!note.isGeneral()) {
                String place = places.of(note.note().mark());
                book.identify(tag, place);
                canvas().place(place, y);
            }
            draw(note, tag, y);
            y += note.height();
        }
    }

    private void draw(NoteBox note, Tag tag, double top) throws IOException {
        double left = canvas().format().left();
        canvas().tagged(tag, () -> {
            if (!note.isGeneral()) {
                canvas().text(NoteBox.printed(note.note()), NoteBox.STYLE, left, top + note.baseline(0));
            }
            for (int i = 0; i < note.lines().size(); i++) {
                canvas().text(note.lines().get(i), NoteBox.STYLE, left + note.markWidth(), top + note.baseline(i));
            }
        });
    }
}
