package closewright.pdf.cover;

import closewright.pdf.page.Contents;
import closewright.pdf.page.ContentsEntry;
import closewright.pdf.page.PackPages;
import closewright.pdf.page.PackPart;
import closewright.pdf.page.PackTitle;
import closewright.pdf.page.RunningLines;
import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first page: whose figures these are, where they stand in the pack, and whether they tie. */
public final class Cover implements PackPart {

    private static final Style COMPANY = new Style(Face.SEMIBOLD, 12, Ink.QUIET);
    private static final Style TITLE = new Style(Face.BOLD, 28, Ink.TITLE);
    private static final Style SUBTITLE = new Style(Face.REGULAR, 9.4, Ink.QUIET);
    private static final Style DRAFT = new Style(Face.BOLD, 12, Ink.BAD);
    private static final double DRAFT_BASELINE = 66;
    private static final double BAR = 6;
    private static final double FIRST_BASELINE = 92;
    private static final double TITLE_PITCH = 34;
    private static final double BLOCK_GAP = 36;
    private static final double NEXT_TOP = 74;

    private final PageFormat format;
    private final List<String> company;
    private final List<String> title;
    private final List<String> subtitle;
    private final GlanceBlock glance;
    private final StatusBlock status;
    private final boolean draft;
    private final List<List<ContentsEntry>> contents;

    /** @param parts what the contents list, in order */
    public Cover(Report report, List<? extends PackPart> parts, PageFormat format, Typesetter typesetter) {
        this.format = format;
        double width = format.contentWidth();
        company = typesetter.lines(report.company(), COMPANY, width);
        title = typesetter.lines(PackTitle.of(report), TITLE, width);
        subtitle = typesetter.lines(report.subtitle(), SUBTITLE, width);
        glance = GlanceBlock.of(report, width, typesetter);
        status = StatusBlock.of(report, width, typesetter);
        draft = report.isDraft();
        contents = paged(parts);
    }

    /** What the pack is called: "Second Quarter 2010 Summary Tables". */
    /** The entries of each page; their page numbers depend on how many pages they fill. */
    private List<List<ContentsEntry>> paged(List<? extends PackPart> parts) {
        double pitch = pitch(parts.size());
        double room = format.bottom() - Contents.HEAD;
        int first = (int) (firstRoom() / pitch);
        int next = (int) ((room - NEXT_TOP) / pitch);
        int pages = parts.size() <= first ? 1 : 1 + (parts.size() - first + next - 1) / next;
        List<ContentsEntry> entries = ContentsEntry.of(parts, pages + 1);
        List<List<ContentsEntry>> paged = new ArrayList<>();
        for (int from = 0; paged.size() < pages; ) {
            int to = Math.min(entries.size(), from + (from == 0 ? first : next));
            paged.add(entries.subList(from, to));
            from = to;
        }
        return paged;
    }

    private double firstRoom() {
        return format.bottom() - Contents.HEAD - contentsTop() - status.height() - BLOCK_GAP / 2;
    }

    private double pitch(int entries) {
        return Contents.pitch(entries, firstRoom());
    }

    private double glanceTop() {
        return subtitleBaseline() + (subtitle.size() - 1) * 12 + BLOCK_GAP;
    }

    private double contentsTop() {
        return glanceTop() + (glance.height() == 0 ? 0 : glance.height() + BLOCK_GAP);
    }

    private double titleBaseline() {
        return FIRST_BASELINE + (company.size() - 1) * 15 + TITLE_PITCH;
    }

    private double subtitleBaseline() {
        return titleBaseline() + (title.size() - 1) * TITLE_PITCH + 20;
    }

    @Override
    public String id() {
        return "cover";
    }

    @Override
    public String title() {
        return "Cover and contents";
    }

    @Override
    public int pages() {
        return contents.size();
    }

    @Override
    public void draw(PackPages book) throws IOException {
        Tag section = book.section();
        Canvas first = book.page(format);
        book.begin(this);
        head(first, section);
        if (glance.height() > 0) {
            glance.draw(first, section, glanceTop());
        }
        Contents list = new Contents(section, pitch(entries()));
        page(first, list, 0, contentsTop());
        for (int number = 1; number < pages(); number++) {
            page(book.page(format), list, number, NEXT_TOP);
        }
    }

    private void page(Canvas canvas, Contents list, int number, double top) throws IOException {
        double y = list.draw(canvas, contents.get(number), top);
        if (number == 0) {
            status.draw(canvas, list.section(), y + BLOCK_GAP / 2);
        }
    }

    private int entries() {
        return contents.stream().mapToInt(List::size).sum();
    }

    private void head(Canvas canvas, Tag section) throws IOException {
        canvas.artifact(() -> canvas.area(new Box(0, 0, format.width(), BAR), Ink.TITLE));
        if (draft) {
            canvas.tagged(
                    section.add("P"), () -> canvas.text(RunningLines.DRAFT, DRAFT, format.left(), DRAFT_BASELINE));
        }
        canvas.tagged(section.add("P"), () -> lines(canvas, company, COMPANY, FIRST_BASELINE));
        canvas.tagged(section.add("H1"), () -> title(canvas));
        if (!subtitle.get(0).isEmpty()) {
            canvas.tagged(section.add("P"), () -> lines(canvas, subtitle, SUBTITLE, subtitleBaseline()));
        }
    }

    private void lines(Canvas canvas, List<String> lines, Style style, double baseline) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), style, format.left(), baseline + i * style.size() * 1.28);
        }
    }

    /** The quarter in bold, what the pack holds in the lighter face of the last line. */
    private void title(Canvas canvas) throws IOException {
        Style light = new Style(Face.REGULAR, TITLE.size(), TITLE.ink());
        for (int i = 0; i < title.size(); i++) {
            String line = title.get(i);
            double baseline = titleBaseline() + i * TITLE_PITCH;
            int split = line.endsWith(PackTitle.KIND) ? line.length() - PackTitle.KIND.length() : line.length();
            double x = canvas.text(line.substring(0, split), TITLE, format.left(), baseline);
            canvas.text(line.substring(split), light, x, baseline);
        }
    }
}
