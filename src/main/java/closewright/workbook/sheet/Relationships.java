package closewright.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The relationships of a part: by identifier, and by the last word of their type ({@code sharedStrings}). */
record Relationships(Map<String, String> byId, Map<String, String> byType) {

    static Relationships of(Parts parts, Xml xml, String source) throws IOException, SAXException {
        int slash = source.lastIndexOf('/') + 1;
        String part = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        Optional<InputStream> in = parts.open(part);
        if (in.isPresent()) {
            try (InputStream stream = in.get()) {
                xml.read(stream, new Xml.Handler() {
                    @Override
                    void start(String name, Attributes attributes) throws SAXException {
                        if (name.equals("Relationship")
                                && !Xml.attribute(attributes, "TargetMode").equals("External")) {
                            add(attributes);
                        }
                    }

                    private void add(Attributes attributes) throws SAXException {
                        try {
                            String target = Parts.resolve(source, Xml.attribute(attributes, "Target"));
                            String type = Xml.attribute(attributes, "Type");
                            byId.put(Xml.attribute(attributes, "Id"), target);
                            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                        } catch (IOException outside) {
                            throw new SAXException(outside.getMessage(), outside);
                        }
                    }
                });
            }
        }
        return new Relationships(byId, byType);
    }
}
