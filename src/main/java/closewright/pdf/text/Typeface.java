package closewright.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face as a document embeds it. */
final class Typeface {

    /** Where an OpenType file counts its tables and lists them, and the tags of two. */
    private static final int TABLE_COUNT = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int SUBSTITUTIONS = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNUSED = 'g' << 24 | 's' << 16 | 'u' << 8 | 'b';

    private final PDType0Font font;
    private final PDDocument document;
    private final CmapLookup characters;
    private final ReadBack readBack = new ReadBack();
    private final HorizontalMetricsTable metrics;
    private final double unitsPerEm;

    /** The advances of the characters that most text is made of, by code point. */
    private final int[] plain = new int[PrintableText.PLAIN_END];

    private Typeface(PDDocument document, TrueTypeFont file) throws IOException {
        this.document = document;
        characters = file.getUnicodeCmapLookup();
        font = PDType0Font.load(document, file, true);
        metrics = file.getHorizontalMetrics();
        unitsPerEm = file.getUnitsPerEm();
        for (int codePoint = 0; codePoint < plain.length; codePoint++) {
            plain[codePoint] = metrics.getAdvanceWidth(characters.getGlyphId(codePoint));
        }
    }

    static Typeface load(PDDocument document, String resource) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + resource + " is missing; install it again");
            }
            byte[] bytes = withoutSubstitutions(in.readAllBytes());
            TrueTypeFont file = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            return new Typeface(document, file);
        }
    }

    /**
     * The face without its table of substitutions, under which nothing is left to find it by: ligatures would make "fi"
     * a glyph that no search finds, and to read the table takes as long as all others.
     */
    private static byte[] withoutSubstitutions(byte[] face) {
        ByteBuffer buffer = ByteBuffer.wrap(face);
        int tables = buffer.getShort(TABLE_COUNT);
        for (int table = 0; table < tables; table++) {
            int entry = FIRST_TABLE + table * TABLE_ENTRY;
            if (buffer.getInt(entry) == SUBSTITUTIONS) {
                buffer.putInt(entry, UNUSED);
            }
        }
        return face;
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** Notes a text of known characters that the document shows. */
    void printed(String text) {
        text.codePoints().forEach(codePoint -> readBack.printed(characters.getGlyphId(codePoint), codePoint));
    }

    /** Leaves in the document what of the face is printed, and how it is read back. */
    void finish() throws IOException {
        if (readBack.isEmpty()) {
            return;
        }
        font.subset();
        if (readBack.hasJoined()) {
            font.getCOSObject().setItem(COSName.TO_UNICODE, readBack.stream(document));
        }
    }

    /** Units of the face to the em. */
    double unitsPerEm() {
        return unitsPerEm;
    }

    /** The advance of a text of known characters, in units of the face. */
    int units(String text) {
        int units = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            units += advance(text.codePointAt(at));
        }
        return units;
    }

    private int advance(int codePoint) {
        return codePoint < plain.length ? plain[codePoint] : metrics.getAdvanceWidth(characters.getGlyphId(codePoint));
    }
}
