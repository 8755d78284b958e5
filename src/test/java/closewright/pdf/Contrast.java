package closewright.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The colours of a pack's text, against the tint, which is the darkest ground there is (WCAG 2.1). */
final class Contrast extends PDFTextStripper {

    private static final double LEAST = 4.5;
    private static final float[] TINT = {0xEE / 255f, 0xF3 / 255f, 0xF9 / 255f};

    private final Set<String> weak = new TreeSet<>();
    private int seen;

    private Contrast() {
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static List<String> faults(Path file) throws IOException {
        Contrast contrast = new Contrast();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            contrast.getText(document);
        }
        return contrast.seen == 0 ? List.of("no text was seen") : List.copyOf(contrast.weak);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        seen++;
        float[] colour = getGraphicsState().getNonStrokingColor().getComponents();
        double contrast = of(TINT, colour);
        if (contrast < LEAST && !text.getUnicode().isBlank()) {
            weak.add(String.format(Locale.ROOT, "contrast of %.1f: %s", contrast, text.getUnicode()));
        }
    }

    static double of(float[] ground, float[] text) {
        return (luminance(ground) + 0.05) / (luminance(text) + 0.05);
    }

    private static double luminance(float[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
