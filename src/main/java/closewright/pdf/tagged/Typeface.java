package closewright.pdf.tagged;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face as a document embeds it. */
record Typeface(PDType0Font font, CmapLookup characters, HorizontalMetricsTable metrics, double unitsPerEm) {

    static Typeface load(PDDocument document, Face face) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException(
                        "the program is incomplete: " + face.resource() + " is missing; install it again");
            }
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Ligatures would make "fi" a glyph that no search finds.
            font.setEnableGsub(false);
            return new Typeface(
                    PDType0Font.load(document, font, true),
                    font.getUnicodeCmapLookup(),
                    font.getHorizontalMetrics(),
                    font.getUnitsPerEm());
        }
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** The advance of a text of known characters, in ems. */
    double advance(String text) {
        return text.codePoints()
                        .map(characters::getGlyphId)
                        .map(metrics::getAdvanceWidth)
                        .sum()
                / unitsPerEm;
    }
}
