package closewright.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, one for each look in use: typed figures are blue, formulas black. */
final class Looks {

    private static final String FACE = "Arial";
    private static final byte[] BLUE = {0, 0, (byte) 0xFF};
    private static final byte[] BLACK = {0, 0, 0};

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Object, XSSFFont> fonts = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) 10);
        standard.setScheme(FontScheme.NONE);
    }

    /** The entity's name is larger than the lines below it. */
    XSSFCellStyle title(int place) {
        int points = place == 0 ? 12 : 10;
        return style(List.of("title", points), style -> {
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setFont(font(points, true, BLACK));
        });
    }

    XSSFCellStyle header(boolean ruled, boolean date) {
        return style(List.of("header", ruled, date), style -> {
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setFont(font(10, true, BLACK));
            style.setBorderBottom(ruled ? BorderStyle.THIN : BorderStyle.NONE);
            if (date) {
                style.setDataFormat(format("[$-409]mmmm\\ d\\,\\ yyyy;@"));
            }
        });
    }

    XSSFCellStyle label(Line line) {
        boolean bold = line.isSum() || line.role() == Line.Role.HEADING;
        return style(List.of("label", line.indent(), bold), style -> {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setIndention((short) line.indent());
            style.setWrapText(true);
            style.setFont(font(10, bold, BLACK));
        });
    }

    XSSFCellStyle figure(Line line, boolean typed) {
        return style(List.of("figure", line.role(), line.form(), typed), style -> {
            style.setDataFormat(format(line.form().numberFormat()));
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setFont(font(10, line.isSum(), typed ? BLUE : BLACK));
            style.setBorderTop(line.isSum() ? BorderStyle.THIN : BorderStyle.NONE);
            style.setBorderBottom(line.role() == Line.Role.TOTAL ? BorderStyle.DOUBLE : BorderStyle.NONE);
        });
    }

    /** Words beside the statement; a choice stands in a frame. */
    XSSFCellStyle aside(boolean framed) {
        return style(List.of("aside", framed), style -> {
            BorderStyle frame = framed ? BorderStyle.THIN : BorderStyle.NONE;
            style.setFont(font(10, !framed, BLACK));
            style.setAlignment(framed ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
            style.setBorderTop(frame);
            style.setBorderBottom(frame);
            style.setBorderLeft(frame);
            style.setBorderRight(frame);
        });
    }

    private short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }

    private XSSFCellStyle style(Object key, Consumer<XSSFCellStyle> look) {
        return styles.computeIfAbsent(key, absent -> {
            XSSFCellStyle style = workbook.createCellStyle();
            look.accept(style);
            return style;
        });
    }

    private XSSFFont font(int points, boolean bold, byte[] colour) {
        return fonts.computeIfAbsent(List.of(points, bold, colour == BLUE), absent -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FACE);
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            font.setColor(new XSSFColor(colour));
            return font;
        });
    }
}
