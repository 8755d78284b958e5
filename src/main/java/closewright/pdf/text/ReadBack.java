package closewright.pdf.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What the glyphs of a face are read back as, by a search or when text is copied: a joined form is its letter (ISO
 * 32000-1, 9.10.3).
 */
final class ReadBack {

    private static final int FIRST_JOINED = 0xFB50;
    private static final int LAST_JOINED = 0xFEFC;

    /** So many entries a block may have. */
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final SortedMap<Integer, Integer> characters = new TreeMap<>();
    private boolean joined;

    /** Notes a character that is printed; of several of one glyph the first counts. */
    void printed(int glyph, int codePoint) {
        int letter = letter(codePoint);
        characters.putIfAbsent(glyph, letter);
        joined |= letter != codePoint;
    }

    private static int letter(int codePoint) {
        if (codePoint < FIRST_JOINED || codePoint > LAST_JOINED) {
            return codePoint;
        }
        String letters = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return letters.length() == 1 ? letters.charAt(0) : codePoint;
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    /** Whether the code points that the face is asked for do not tell it. */
    boolean hasJoined() {
        return joined;
    }

    /** As a document keeps it. */
    PDStream stream(PDDocument document) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private String map() {
        List<String> entries = new ArrayList<>();
        characters.forEach((glyph, character) -> entries.add(entry(glyph, character)));
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<String> block = entries.subList(from, Math.min(entries.size(), from + BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            map.append(String.join("", block)).append("endbfchar\n");
        }
        return map.append(TAIL).toString();
    }

    private static String entry(int glyph, int character) {
        StringBuilder utf16 = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            utf16.append(hex(unit));
        }
        return "<" + hex(glyph) + "> <" + utf16 + ">\n";
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%04X", number);
    }
}
