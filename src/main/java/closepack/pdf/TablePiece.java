package closepack.pdf;

import closepack.pdf.tagged.Canvas;
import closepack.pdf.tagged.Face;
import closepack.pdf.tagged.Ink;
import closepack.pdf.tagged.PageFormat;
import closepack.pdf.tagged.Style;
import closepack.pdf.tagged.Tag;
import java.io.IOException;
import java.util.List;

/** Draws a table, page by page. */
record TablePiece(TableLayout layout, Book book) {

    /** @param top where it begins on the page that is open */
    void draw(double top) throws IOException {
        Tag section = book.section();
        title(section, top);
        TablePainter painter = new TablePainter(layout, book, TableTags.of(section, layout.table()));
        page(painter, 0, top + layout.title().height());
        for (int number = 1; number < layout.pages().size(); number++) {
            Canvas canvas = book.page(layout.format());
            continued(canvas);
            page(painter, number, canvas.format().top() + TableLayout.CONTINUED);
        }
    }

    private void page(TablePainter painter, int number, double top) throws IOException {
        TablePage page = layout.pages().get(number);
        double y = painter.table(page, number, top);
        painter.notes(page, number, y);
    }

    private void title(Tag section, double top) throws IOException {
        TitleBox box = layout.title();
        Canvas canvas = book.page();
        canvas.tagged(section.add("H2"), () -> {
            List<String> lines = box.title();
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(lines.get(i), TitleBox.TITLE, canvas.format().left(), top + box.titleBaseline(i));
            }
        });
        if (!box.under().isEmpty()) {
            canvas.tagged(section.add("P"), () -> {
                List<String> lines = box.under();
                for (int i = 0; i < lines.size(); i++) {
                    canvas.text(lines.get(i), TitleBox.UNDER, canvas.format().left(), top + box.underBaseline(i));
                }
            });
        }
    }

    private void continued(Canvas canvas) throws IOException {
        PageFormat page = canvas.format();
        Style style = new Style(Face.SEMIBOLD, 9, Ink.TITLE);
        String words = " (continued)";
        canvas.repeated("Header", () -> {
            double room = page.contentWidth() - canvas.fonts().width(words, style);
            String title = RunningLines.shortened(canvas, layout.table().title(), style, room);
            canvas.text(title + words, style, page.left(), page.top() + 8);
        });
    }
}
