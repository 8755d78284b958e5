package closewright.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** What the workbook part says: its sheets, and whether dates count from 1904. */
record WorkbookPart(String name, List<Entry> sheets, boolean from1904, Relationships relationships) {

    /** A sheet's entry; {@code part} is its part's name, empty where the relationship is missing. */
    record Entry(String name, Sheet.Visibility visibility, String part) {}

    static WorkbookPart of(Parts parts, Xml xml) throws IOException, SAXException {
        String main = Relationships.of(parts, xml, "").byType().getOrDefault("officeDocument", "xl/workbook.xml");
        InputStream in = parts.open(main)
                .orElseThrow(
                        () -> new IOException("it has no workbook part; it is another kind of Office file or broken"));
        Relationships relationships = Relationships.of(parts, xml, main);
        var reading = new Reading(relationships);
        try (in) {
            xml.read(in, reading);
        }
        return new WorkbookPart(main, List.copyOf(reading.sheets), reading.from1904, relationships);
    }

    private static final class Reading extends Xml.Handler {
        private final Relationships relationships;
        private final List<Entry> sheets = new ArrayList<>();
        private boolean from1904;

        Reading(Relationships relationships) {
            this.relationships = relationships;
        }

        @Override
        void start(String name, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String flag = Xml.attribute(attributes, "date1904");
                from1904 = flag.equals("1") || flag.equals("true");
            } else if (name.equals("sheet")) {
                sheets.add(entry(attributes));
            }
        }

        private Entry entry(Attributes attributes) {
            String id = Xml.attribute(attributes, "id");
            Sheet.Visibility visibility = switch (Xml.attribute(attributes, "state")) {
                case "hidden" -> Sheet.Visibility.HIDDEN;
                case "veryHidden" -> Sheet.Visibility.VERY_HIDDEN;
                default -> Sheet.Visibility.VISIBLE;
            };
            return new Entry(
                    Xml.attribute(attributes, "name"),
                    visibility,
                    relationships.byId().getOrDefault(id, ""));
        }
    }
}
