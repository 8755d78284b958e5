package closewright.workbook.sheet;

import closewright.ooxml.PackageFile;
import closewright.ooxml.WorkbookPart;
import closewright.ooxml.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;

/** The cell styles of the styles part, by index. */
final class StyleTable {

    /** Characters of a number format that Excel takes; what is longer is damaged. */
    private static final int LONGEST_FORMAT = 255;

    private final List<CellStyle> styles;

    private StyleTable(List<CellStyle> styles) {
        this.styles = styles;
    }

    CellStyle get(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
    }

    static StyleTable of(WorkbookPart workbook, PackageFile file) throws IOException {
        String part = workbook.target("styles", "styles.xml");
        Reading reading = new Reading();
        if (file.size(part) > 0) {
            file.parse(part, reading);
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
        protected void start(String name, Attributes attributes) {
            switch (name) {
                case "fonts", "borders", "cellXfs", "cellStyleXfs", "dxfs" -> section = name;
                case "numFmt" ->
                    formats.put(Xml.number(attributes, "numFmtId", 0), Xml.attribute(attributes, "formatCode"));
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
                case "cellXfs/alignment" -> indent(Xml.number(attributes, "indent", 0));
                default -> {}
            }
        }

        @Override
        protected void end(String name) {
            if (name.equals(section)) {
                section = "";
            }
        }

        private CellStyle style(Attributes attributes) {
            int font = Xml.number(attributes, "fontId", 0);
            int border = Xml.number(attributes, "borderId", 0);
            Rules rules = border < borders.size() ? borders.get(border) : new Rules(false, CellStyle.Rule.NONE);
            boolean bold = font < fonts.size() && fonts.get(font);
            return new CellStyle(format(Xml.number(attributes, "numFmtId", 0)), 0, bold, rules.above(), rules.below());
        }

        private String format(int id) {
            String code = formats.get(id);
            if (code != null) {
                return code.length() <= LONGEST_FORMAT ? code : "General";
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
    }
}
