package closewright.pdf.tagged;

import closewright.pdf.text.Fonts;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Run;
import closewright.pdf.text.Style;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * A page that is being drawn. Everything on it is either tagged or an artifact, which a screen reader passes over. All
 * measures in points; y runs down from the top of the page.
 */
public final class Canvas implements Closeable {

    /** How far a circle's control points stand from its points, as a share of the radius. */
    private static final float CIRCLE = 0.5523f;

    private static final COSName REVERSED = COSName.getPDFName("ReversedChars");

    private final PageFormat format;
    private final PDPage page;
    private final TaggedDocument document;
    private final PageMarks marks;
    private final PDPageContentStream content;
    private boolean marking;

    Canvas(TaggedDocument document, PDDocument file, PageFormat format) throws IOException {
        this.document = document;
        this.format = format;
        page = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
        file.addPage(page);
        marks = document.structure().page(page);
        content = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.OVERWRITE, false);
    }

    public PageFormat format() {
        return format;
    }

    public Fonts fonts() {
        return document.fonts();
    }

    /** Draws content that a screen reader reads as part of an element. */
    public void tagged(Tag tag, Drawing drawing) throws IOException {
        open();
        content.beginMarkedContent(tag.type(), marks.next(tag));
        drawing.draw();
        close(content);
    }

    /** Draws ornament: rules, grounds, leaders. */
    public void artifact(Drawing drawing) throws IOException {
        open();
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        close(content);
    }

    /**
     * Draws what is repeated from page to page.
     *
     * @param kind {@code Header} or {@code Footer}
     */
    public void repeated(String kind, Drawing drawing) throws IOException {
        open();
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        properties.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
        content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
        drawing.draw();
        close(content);
    }

    private void open() {
        if (marking) {
            throw new IllegalStateException("marked content inside marked content");
        }
        marking = true;
    }

    private void close(PDPageContentStream stream) throws IOException {
        marking = false;
        stream.endMarkedContent();
    }

    /** Text from x on; gives where it ends. */
    public double text(String text, Style style, double x, double baseline) throws IOException {
        List<Run> runs = fonts().runs(text, style.face());
        if (!runs.isEmpty()) {
            content.beginText();
            fill(style.ink());
            content.setFont(runs.get(0).font(), (float) style.size());
            content.newLineAtOffset(place(x), place(format.height() - baseline));
            show(runs.get(0), style);
            for (Run run : runs.subList(1, runs.size())) {
                content.setFont(run.font(), (float) style.size());
                show(run, style);
            }
            content.endText();
        }
        return x + fonts().width(text, style);
    }

    /** What is read from right to left is marked as turned round (ISO 32000-1, 14.8.2.3.3). */
    private void show(Run run, Style style) throws IOException {
        if (run.isReversed()) {
            content.beginMarkedContent(REVERSED);
        }
        if (run.stroke() == 0) {
            content.showText(run.print());
        } else {
            showHeavy(run, style);
        }
        if (run.isReversed()) {
            content.endMarkedContent();
        }
    }

    /** Drawn with a line round it, for it to be as heavy as the faces of the pack. */
    private void showHeavy(Run run, Style style) throws IOException {
        content.setStrokingColor(
                style.ink().red(), style.ink().green(), style.ink().blue());
        content.setLineWidth((float) (run.stroke() * style.size()));
        content.setLineJoinStyle(1);
        content.setRenderingMode(RenderingMode.FILL_STROKE);
        content.showText(run.print());
        content.setRenderingMode(RenderingMode.FILL);
    }

    /** Text that ends at x, a blank at its end not counted. */
    public void textBefore(String text, Style style, double x, double baseline) throws IOException {
        text(text, style, x - fonts().width(text.stripTrailing(), style), baseline);
    }

    /** Text with its middle at x, a blank at its end not counted. */
    public void textAround(String text, Style style, double x, double baseline) throws IOException {
        text(text, style, x - fonts().width(text.stripTrailing(), style) / 2, baseline);
    }

    /** A rule whose middle is at y, drawn as an area: crisp in every viewer. */
    public void rule(double from, double to, double y, Pen pen) throws IOException {
        area(new Box(from, y - pen.width() / 2, to - from, pen.width()), pen.ink());
    }

    public void area(Box box, Ink ink) throws IOException {
        fill(ink);
        content.addRect(
                place(box.x()),
                place(format.height() - box.y() - box.height()),
                place(box.width()),
                place(box.height()));
        content.fill();
    }

    /** A line from point to point. */
    public void line(List<PlotPoint> points, Pen pen) throws IOException {
        content.setStrokingColor(pen.ink().red(), pen.ink().green(), pen.ink().blue());
        content.setLineWidth((float) pen.width());
        content.setLineJoinStyle(1);
        content.setLineCapStyle(1);
        for (int i = 0; i < points.size(); i++) {
            float x = place(points.get(i).x());
            float y = place(format.height() - points.get(i).y());
            if (i == 0) {
                content.moveTo(x, y);
            } else {
                content.lineTo(x, y);
            }
        }
        content.stroke();
    }

    /** A filled circle. */
    public void dot(PlotPoint middle, double radius, Ink ink) throws IOException {
        float x = place(middle.x());
        float y = place(format.height() - middle.y());
        float r = (float) radius;
        float k = r * CIRCLE;
        fill(ink);
        content.moveTo(x + r, y);
        content.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        content.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        content.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        content.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        content.fill();
    }

    /** A measure as it is written: hundredths of a point are finer than any printer, and keep the file small. */
    private static float place(double points) {
        return Math.round(points * 100) / 100f;
    }

    private void fill(Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    /** Names a place of this page that links lead to. */
    public void place(String name, double y) {
        document.navigation().place(name, page, y);
    }

    /**
     * Makes an area lead to a place.
     *
     * @param tag the Link element, which already holds the text of the link
     * @param description what a screen reader says of it
     */
    public void link(Tag tag, Box box, String place, String description) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle(box).getCOSArray());
        annotation.setInt(COSName.F, 4);
        annotation.setItem(
                COSName.getPDFName("Border"), new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        annotation.setString(COSName.CONTENTS, description);
        annotation.setItem(COSName.DEST, document.navigation().destination(place));
        document.structure().annotation(tag, page, annotation);
        annotations().add(annotation);
    }

    private PDRectangle rectangle(Box box) {
        return new PDRectangle(
                place(box.x()),
                place(format.height() - box.y() - box.height()),
                place(box.width()),
                place(box.height()));
    }

    private COSArray annotations() {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        return annotations;
    }

    @Override
    public void close() throws IOException {
        content.close();
        document.compression().compress(page);
    }
}
