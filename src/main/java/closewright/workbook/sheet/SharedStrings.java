package closewright.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The wanted texts of the shared-strings part; it is read no further than the highest of them. */
final class SharedStrings {

    private SharedStrings() {}

    static Map<Integer, String> read(Parts parts, Xml xml, String part, BitSet wanted)
            throws IOException, SAXException {
        var reading = new Reading(wanted);
        var in = parts.open(part);
        if (in.isPresent() && !wanted.isEmpty()) {
            try (InputStream stream = in.get()) {
                xml.read(stream, reading);
            }
        }
        if (reading.texts.size() < wanted.cardinality()) {
            throw new IOException("texts that its cells refer to are missing");
        }
        return reading.texts;
    }

    private static final class Reading extends Xml.Handler {
        private final BitSet wanted;
        private final Map<Integer, String> texts = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private int index = -1;
        private boolean inText;
        private boolean inReading;

        Reading(BitSet wanted) {
            this.wanted = wanted;
        }

        @Override
        void start(String name, Attributes attributes) {
            switch (name) {
                case "si" -> {
                    index++;
                    text.setLength(0);
                }
                case "rPh" -> inReading = true;
                case "t" -> inText = !inReading && wanted.get(index);
                default -> {}
            }
        }

        @Override
        void end(String name) throws SAXException {
            switch (name) {
                case "rPh" -> inReading = false;
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
        public void characters(char[] characters, int start, int length) {
            if (inText) {
                text.append(characters, start, length);
            }
        }
    }
}
