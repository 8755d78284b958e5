package closewright.excel.xls;

import closewright.excel.draft.Look;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** Looks as styles of an Excel 97 workbook, in the colours of its palette. */
final class XlsStyles {

    private final HSSFWorkbook workbook;
    private final Map<Look, HSSFCellStyle> styles = new HashMap<>();

    XlsStyles(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The size of the default font in points. */
    BigDecimal fontSize() {
        return BigDecimal.valueOf(workbook.getFontAt(0).getFontHeightInPoints());
    }

    HSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private HSSFCellStyle made(Look look) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(HorizontalAlignment.valueOf(look.align().name()));
        style.setIndention((short) Math.min(look.indent(), 15));
        style.setWrapText(look.wrap());
        if (look.fill() != Look.Fill.NONE) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(fill(look.fill()).getIndex());
        }
        rule(style, look.rule());
        return style;
    }

    private static HSSFColorPredefined fill(Look.Fill fill) {
        return fill == Look.Fill.ENTRY ? HSSFColorPredefined.LIGHT_YELLOW : HSSFColorPredefined.LIGHT_TURQUOISE;
    }

    private HSSFFont font(Look look) {
        HSSFFont font = workbook.createFont();
        HSSFFont usual = workbook.getFontAt(0);
        font.setFontName(usual.getFontName());
        font.setFontHeightInPoints((short) (usual.getFontHeightInPoints() + look.step()));
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setUnderline(look.ink() == Look.Ink.LINK ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(ink(look.ink()));
        return font;
    }

    private static short ink(Look.Ink ink) {
        return switch (ink) {
            case BLACK -> HSSFColorPredefined.BLACK.getIndex();
            case BLUE, LINK -> HSSFColorPredefined.BLUE.getIndex();
            case GREEN -> HSSFColorPredefined.GREEN.getIndex();
            case NAVY -> HSSFColorPredefined.DARK_BLUE.getIndex();
            case GREY -> HSSFColorPredefined.GREY_50_PERCENT.getIndex();
            case RED -> HSSFColorPredefined.DARK_RED.getIndex();
        };
    }

    private static void rule(HSSFCellStyle style, Look.Rule rule) {
        boolean above = rule == Look.Rule.ABOVE || rule == Look.Rule.FINAL || rule == Look.Rule.BOX;
        style.setBorderTop(above ? BorderStyle.THIN : BorderStyle.NONE);
        style.setBorderBottom(
                switch (rule) {
                    case FINAL -> BorderStyle.DOUBLE;
                    case SPAN, BOX -> BorderStyle.THIN;
                    case HEAD -> BorderStyle.MEDIUM;
                    case NONE, ABOVE -> BorderStyle.NONE;
                });
        BorderStyle side = rule == Look.Rule.BOX ? BorderStyle.THIN : BorderStyle.NONE;
        style.setBorderLeft(side);
        style.setBorderRight(side);
    }
}
