package closepack.pdf;

import java.io.IOException;

/** A table as a part of the pack. */
record TablePart(TableLayout layout) implements Part {

    @Override
    public String id() {
        return layout.table().id();
    }

    @Override
    public String title() {
        return layout.table().title();
    }

    @Override
    public int pages() {
        return layout.pages().size();
    }

    @Override
    public void draw(Book book) throws IOException {
        Tag section = book.section();
        TableTags tags = null;
        for (int number = 0; number < pages(); number++) {
            try (Canvas canvas = book.page(layout.format())) {
                double top = canvas.format().top();
                if (tags == null) {
                    book.begin(this, canvas);
                    top += title(canvas, section);
                    tags = TableTags.of(section, layout.table());
                } else {
                    top += continued(canvas);
                }
                page(new TablePainter(layout, canvas, tags), number, top, book);
            }
        }
    }

    private void page(TablePainter painter, int number, double top, Book book) throws IOException {
        TablePage page = layout.pages().get(number);
        double y = painter.table(page, number, top);
        painter.notes(page, number, y, book);
    }

    private double title(Canvas canvas, Tag section) throws IOException {
        TitleBox box = layout.title();
        double top = canvas.format().top();
        canvas.tagged(section.add("H2"), () -> {
            for (int i = 0; i < box.title().size(); i++) {
                canvas.text(box.title().get(i), TitleBox.TITLE, canvas.format().left(), top + box.titleBaseline(i));
            }
        });
        if (!box.under().isEmpty()) {
            canvas.tagged(section.add("P"), () -> {
                for (int i = 0; i < box.under().size(); i++) {
                    canvas.text(
                            box.under().get(i), TitleBox.UNDER, canvas.format().left(), top + box.underBaseline(i));
                }
            });
        }
        return box.height();
    }

    private double continued(Canvas canvas) throws IOException {
        PageFormat page = canvas.format();
        Style style = new Style(Face.SEMIBOLD, 9, Ink.TITLE);
        String words = " (continued)";
        canvas.repeated("Header", () -> {
            String title = layout.table().title();
            double room = page.contentWidth() - canvas.fonts().width(words, style);
            canvas.text(RunningLines.shortened(canvas, title, style, room) + words, style, page.left(), page.top() + 8);
        });
        return TableLayout.CONTINUED;
    }
}
