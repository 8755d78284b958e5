package closewright.pdf.page;

import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.Pen;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.report.Report;
import java.io.IOException;

/**
 * What stands at the head and the foot of every page.
 *
 * @param company at the head, left
 * @param title at the head, right
 * @param source the workbook's file name
 * @param draft whether every page says that it is one
 * @param hash what tells the workbook from any other one, as it is printed
 */
public record RunningLines(String company, String title, String source, String hash, boolean draft) {

    public static final String DRAFT = "Draft";

    private static final Style COMPANY = new Style(Face.SEMIBOLD, 7.6, Ink.TITLE);
    private static final Style MARK = new Style(Face.BOLD, 8, Ink.BAD);
    private static final Style QUIET = new Style(Face.REGULAR, 7.2, Ink.QUIET);

    public static RunningLines of(Report report) {
        return new RunningLines(
                report.company(),
                PackTitle.of(report),
                report.source().name(),
                "SHA-256 " + report.source().sha256(),
                report.isDraft());
    }

    void head(Canvas canvas) throws IOException {
        PageFormat page = canvas.format();
        double half = page.contentWidth() / 2 - (draft ? 24 : 8);
        canvas.repeated("Header", () -> {
            canvas.text(shortened(canvas, company, COMPANY, half), COMPANY, page.left(), 36);
            canvas.textBefore(shortened(canvas, title, QUIET, half), QUIET, page.right(), 36);
            if (draft) {
                canvas.textAround(DRAFT, MARK, page.width() / 2, 36);
            }
            canvas.rule(page.left(), page.right(), 42, Pen.HAIRLINE);
        });
    }

    void foot(Canvas canvas, String number) throws IOException {
        PageFormat page = canvas.format();
        double baseline = page.height() - 30;
        String fixed = " · " + hash;
        double room = page.contentWidth() - canvas.fonts().width("Source: " + fixed + "  " + number, QUIET) - 8;
        canvas.repeated("Footer", () -> {
            canvas.rule(page.left(), page.right(), baseline - 12, Pen.HAIRLINE);
            canvas.text("Source: " + shortened(canvas, source, QUIET, room) + fixed, QUIET, page.left(), baseline);
            canvas.textBefore(number, QUIET, page.right(), baseline);
        });
    }

    /** The text, or as much of its head and tail as there is room for. */
    static String shortened(Canvas canvas, String text, Style style, double room) {
        String shortened = text;
        int kept = text.length();
        while (canvas.fonts().width(shortened, style) > room && kept > 2) {
            kept--;
            shortened = text.substring(0, (kept + 1) / 2) + "…" + text.substring(text.length() - kept / 2);
        }
        return shortened;
    }
}
