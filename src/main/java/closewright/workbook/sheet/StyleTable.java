package closewright.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The cell styles of the styles part, by index. */
final class StyleTable {

    private final List<CellStyle> styles;

    private StyleTable(List<CellStyle> styles) {
        this.styles = styles;
    }

    CellStyle get(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
    }

    static StyleTable of(Parts parts, Xml xml, Relationships relationships) throws IOException, SAXException {
        String part = relationships.byType().getOrDefault("styles", "xl/styles.xml");
        var reading = new Reading();
        var in = parts.open(part);
        if (in.isPresent() && parts.size(part) != 0) {
            try (InputStream stream = in.get()) {
                xml.read(stream, reading);
            }
        }
        return new StyleTable(List.copyOf(reading.styles));
    }

    private record Rules(boolean above, CellStyle.Rule below) {}

    private static final class Reading extends Xml.Handler {
        private final List<CellStyle> styles = new ArrayList<>();
        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Boolean> fonts = new ArrayList<>();
        private final List<Rules> borders = new ArrayList<>();
        private String section = "";

        @Override
        void start(String name, Attributes attributes) {
            switch (name) {
                case "fonts", "borders", "cellXfs", "cellStyleXfs", "dxfs" -> section = name;
                case "numFmt" -> formats.put(number(attributes, "numFmtId"), Xml.attribute(attributes, "formatCode"));
                default -> inSection(name, attributes);
            }
        }

        private void inSection(String name, Attributes attributes) {
            switch (section + "/" + name) {
                case "fonts/font" -> fonts.add(false);
                case "fonts/b" ->
                    fonts.set(
                            fonts.size() - 1, !Xml.attribute(attributes, "val").equals("0"));
                case "borders/border" -> borders.add(new Rules(false, CellStyle.Rule.NONE));
                case "borders/top" -> border(!none(attributes), last().below());
                case "borders/bottom" -> border(last().above(), rule(Xml.attribute(attributes, "style")));
                case "cellXfs/xf" -> styles.add(style(attributes));
                case "cellXfs/alignment" -> indent(number(attributes, "indent"));
                default -> {}
            }
        }

        @Override
        void end(String name) {
            if (name.equals(section)) {
                section = "";
            }
        }

        private CellStyle style(Attributes attributes) {
            int font = number(attributes, "fontId");
            int border = number(attributes, "borderId");
            Rules rules = border < borders.size() ? borders.get(border) : new Rules(false, CellStyle.Rule.NONE);
            boolean bold = font < fonts.size() && fonts.get(font);
            return new CellStyle(format(number(attributes, "numFmtId")), 0, bold, rules.above(), rules.below());
        }

        private String format(int id) {
            String code = formats.get(id);
            if (code != null) {
                return code;
            }
            String builtIn = BuiltinFormats.getBuiltinFormat(id);
            return builtIn == null ? "General" : builtIn;
        }

        private void indent(int steps) {
            CellStyle style = styles.remove(styles.size() - 1);
            styles.add(new CellStyle(style.format(), steps, style.bold(), style.above(), style.below()));
        }

        private Rules last() {
            return borders.get(borders.size() - 1);
        }

        private void border(boolean above, CellStyle.Rule below) {
            borders.set(borders.size() - 1, new Rules(above, below));
        }

        private static boolean none(Attributes attributes) {
            return rule(Xml.attribute(attributes, "style")) == CellStyle.Rule.NONE;
        }

        private static CellStyle.Rule rule(String style) {
            return switch (style) {
                case "", "none" -> CellStyle.Rule.NONE;
                case "double" -> CellStyle.Rule.DOUBLE;
                default -> CellStyle.Rule.SINGLE;
            };
        }

        private static int number(Attributes attributes, String name) {
            String value = Xml.attribute(attributes, name);
            return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
        }
    }
}
