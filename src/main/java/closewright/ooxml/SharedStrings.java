package closewright.ooxml;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The wanted texts of the shared-strings part; it is read no further than the highest of them. */
public final class SharedStrings {

    private SharedStrings() {}

    /**
     * The texts by their indexes.
     *
     * @throws PackageException where one of them is missing
     */
    public static Map<Integer, String> read(PackageFile file, WorkbookPart workbook, BitSet wanted) throws IOException {
        Reading reading = new Reading(wanted);
        String part = workbook.target("sharedStrings", "sharedStrings.xml");
        if (file.has(part) && !wanted.isEmpty()) {
            file.parse(part, reading);
        }
        if (reading.texts.size() < wanted.cardinality()) {
            throw new PackageException("texts that its cells refer to are missing");
        }
        return reading.texts;
    }

    private static final class Reading extends Xml.Handler {
        private final BitSet wanted;
        private final Map<Integer, String> texts = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private int index = -1;
        private boolean inText;
        private boolean inHint;

        Reading(BitSet wanted) {
            this.wanted = wanted;
        }

        @Override
        protected void start(String name, Attributes attributes) {
            switch (name) {
                case "si" -> {
                    index++;
                    text.setLength(0);
                }
                case "rPh" -> inHint = true;
                case "t" -> inText = !inHint && index >= 0 && wanted.get(index);
                default -> {}
            }
        }

        @Override
        protected void end(String name) throws SAXException {
            switch (name) {
                case "rPh" -> inHint = false;
                case "t" -> inText = false;
                case "si" -> keep();
                default -> {}
            }
        }

        private void keep() throws SAXException {
            if (wanted.get(index)) {
                texts.put(index, Escapes.undo(text.toString()));
            }
            if (index + 1 >= wanted.length()) {
                throw new Xml.Enough();
            }
        }

        @Override
        protected void text(char[] characters, int start, int length) {
            if (inText) {
                text.append(characters, start, length);
            }
        }
    }
}
