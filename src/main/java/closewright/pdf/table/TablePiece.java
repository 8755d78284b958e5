package closewright.pdf.table;

import closewright.pdf.page.PackPages;
import closewright.pdf.page.PartTitle;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Tag;
import java.io.IOException;

/** Draws a table, page by page. */
record TablePiece(TableLayout layout, PackPages book) {

    /** @param top where it begins on the page that is open */
    void draw(double top) throws IOException {
        Tag section = book.section();
        PartTitle.draw(book.page(), section, layout.title(), top);
        TablePainter painter = new TablePainter(layout, book, TableTags.of(section, layout.table()));
        page(painter, 0, top + layout.title().height());
        for (int number = 1; number < layout.pages().size(); number++) {
            Canvas canvas = book.page(layout.format());
            PartTitle.continued(canvas, layout.table().title());
            page(painter, number, canvas.format().top() + TableLayout.CONTINUED);
        }
    }

    private void page(TablePainter painter, int number, double top) throws IOException {
        TablePage page = layout.pages().get(number);
        double y = painter.table(page, number, top);
        painter.notes(page, number, y);
    }
}
