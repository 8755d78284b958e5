package closewright.pdf.page;

import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.report.Prose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The highlights: sentences, bullets and headings over them, on as many pages as they need. */
public final class ProsePart implements PackPart {

    private static final String TITLE = "Highlights";
    private static final Style TEXT = new Style(Face.REGULAR, 10, Ink.TEXT);
    private static final Style HEADING = new Style(Face.SEMIBOLD, 11, Ink.TITLE);
    private static final char NO_BREAK = '\u00A0';
    private static final double MEASURE = 460;
    private static final double PITCH = 14.6;
    private static final double AFTER = 6;
    private static final double BEFORE_HEADING = 10;
    private static final double BULLET = 14;

    /** A block broken into lines. */
    private record Block(Prose.Kind kind, List<String> lines) {

        boolean isHeading() {
            return kind == Prose.Kind.HEADING;
        }

        double indent() {
            return kind == Prose.Kind.BULLET ? BULLET : 0;
        }

        Style style() {
            return isHeading() ? HEADING : TEXT;
        }

        double height() {
            return lines.size() * PITCH + (isHeading() ? BEFORE_HEADING : AFTER);
        }
    }

    private final PageFormat format;
    private final TitleBox title;
    private final List<List<Block>> pages = new ArrayList<>();

    public ProsePart(List<Prose> prose, PageFormat format, Typesetter typesetter) {
        this.format = format;
        title = TitleBox.of(TITLE, "", typesetter, format);
        fill(prose.stream().map(piece -> block(piece, typesetter)).toList());
    }

    private static Block block(Prose prose, Typesetter typesetter) {
        Block unbroken = new Block(prose.kind(), List.of());
        return new Block(
                prose.kind(), typesetter.lines(unbrokenFigures(prose), unbroken.style(), MEASURE - unbroken.indent()));
    }

    /** "$60.5 million" is never broken into two lines. */
    private static String unbrokenFigures(Prose prose) {
        return prose.pieces().stream()
                .map(piece -> piece instanceof Prose.Told told ? told.text().replace(' ', NO_BREAK) : piece.text())
                .collect(Collectors.joining());
    }

    /** A heading goes with what follows it. */
    private void fill(List<Block> blocks) {
        double room = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double needed = block.height()
                    + (block.isHeading() && i + 1 < blocks.size()
                            ? blocks.get(i + 1).height()
                            : 0);
            if (needed > room) {
                pages.add(new ArrayList<>());
                room = format.bottom() - format.top() - title.height();
            }
            pages.get(pages.size() - 1).add(block);
            room -= block.height();
        }
    }

    @Override
    public String id() {
        return "highlights";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public void draw(PackPages book) throws IOException {
        Tag section = book.section();
        for (int number = 0; number < pages.size(); number++) {
            Canvas canvas = book.page(format);
            if (number == 0) {
                book.begin(this);
                PartTitle.draw(canvas, section, title, format.top());
            } else {
                PartTitle.continued(canvas, TITLE);
            }
            page(canvas, section, pages.get(number));
        }
    }

    private void page(Canvas canvas, Tag section, List<Block> blocks) throws IOException {
        double y = format.top() + title.height();
        Tag list = section;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean bullet = block.kind() == Prose.Kind.BULLET;
            if (bullet && (i == 0 || blocks.get(i - 1).kind() != Prose.Kind.BULLET)) {
                list = section.add("L");
            }
            draw(canvas, block, bullet ? list : section, y);
            y += block.height();
        }
    }

    private void draw(Canvas canvas, Block block, Tag parent, double top) throws IOException {
        double baseline = top + 10 + (block.isHeading() ? BEFORE_HEADING - 4 : 0);
        if (block.kind() == Prose.Kind.BULLET) {
            Tag item = parent.add("LI");
            canvas.tagged(item.add("Lbl"), () -> canvas.text("•", TEXT, format.left() + 2, baseline));
            canvas.tagged(item.add("LBody"), () -> lines(canvas, block, baseline));
        } else {
            canvas.tagged(parent.add(block.isHeading() ? "H3" : "P"), () -> lines(canvas, block, baseline));
        }
    }

    private void lines(Canvas canvas, Block block, double baseline) throws IOException {
        for (int i = 0; i < block.lines().size(); i++) {
            canvas.text(block.lines().get(i), block.style(), format.left() + block.indent(), baseline + i * PITCH);
        }
    }
}
