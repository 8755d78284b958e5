package closewright.pdf.chart;

import closewright.pdf.page.PackPages;
import closewright.pdf.page.PackPart;
import closewright.pdf.page.PartTitle;
import closewright.pdf.page.TitleBox;
import closewright.pdf.table.TableLayout;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.PlotPoint;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Typesetter;
import closewright.report.Chart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The charts, two trends side by side, bridges across the page. */
public final class ChartsPart implements PackPart {

    private static final String TITLE = "Key Figures in Charts";
    private static final double GUTTER = 28;
    private static final double BETWEEN = 20;

    private final PageFormat format;
    private final TitleBox title;
    private final List<List<List<ChartFrame>>> pages = new ArrayList<>();

    public ChartsPart(List<Chart> charts, PageFormat format, Typesetter typesetter) {
        this.format = format;
        title = TitleBox.of(TITLE, "", typesetter, format);
        double half = (format.contentWidth() - GUTTER) / 2;
        List<ChartFrame> frames = charts.stream()
                .map(chart -> ChartFrame.of(chart, half, format.contentWidth(), typesetter))
                .toList();
        fill(rows(frames));
    }

    private static List<List<ChartFrame>> rows(List<ChartFrame> frames) {
        List<List<ChartFrame>> rows = new ArrayList<>();
        for (ChartFrame frame : frames) {
            List<ChartFrame> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!frame.isWide() && last.size() == 1 && !last.get(0).isWide()) {
                last.add(frame);
            } else {
                rows.add(new ArrayList<>(List.of(frame)));
            }
        }
        return rows;
    }

    private void fill(List<List<ChartFrame>> rows) {
        double room = 0;
        for (List<ChartFrame> row : rows) {
            if (height(row) > room) {
                double above = pages.isEmpty() ? title.height() : TableLayout.CONTINUED;
                pages.add(new ArrayList<>());
                room = format.bottom() - format.top() - above;
            }
            pages.get(pages.size() - 1).add(row);
            room -= height(row) + BETWEEN;
        }
    }

    private static double height(List<ChartFrame> row) {
        return row.stream().mapToDouble(ChartFrame::height).max().orElse(0);
    }

    @Override
    public String id() {
        return "charts";
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
            double y = format.top() + TableLayout.CONTINUED;
            if (number == 0) {
                book.begin(this);
                PartTitle.draw(canvas, section, title, format.top());
                y = format.top() + title.height();
            } else {
                PartTitle.continued(canvas, TITLE);
            }
            page(canvas, section, pages.get(number), y);
        }
    }

    private void page(Canvas canvas, Tag section, List<List<ChartFrame>> rows, double top) throws IOException {
        double y = top;
        for (List<ChartFrame> row : rows) {
            double x = format.left();
            for (ChartFrame frame : row) {
                frame.draw(canvas, section, new PlotPoint(x, y), height(row));
                x += frame.width() + GUTTER;
            }
            y += height(row) + BETWEEN;
        }
    }
}
