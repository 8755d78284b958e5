package closewright.sample;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Segment revenues by quarter as columns, oldest quarter first, right of the supplemental data. */
final class SegmentChart {

    private static final int HEADER = 5;
    private static final int FIRST = 7; // data center services; IP services stand below

    private final XSSFSheet sheet;
    private final XSSFChart chart;

    private SegmentChart(XSSFSheet sheet) {
        this.sheet = sheet;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        this.chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 5, 4, 12, 24));
    }

    static void draw(XSSFSheet sheet) {
        SegmentChart drawing = new SegmentChart(sheet);
        drawing.title();
        drawing.columns();
    }

    private void title() {
        chart.setTitleText("Segment revenues by quarter (in thousands)");
        chart.setTitleOverlay(false);
        XDDFTextRun text =
                chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0);
        text.setLanguage(Locale.US);
        text.setFontSize(11d);
        text.setBold(true);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private void columns() {
        XDDFCategoryAxis quarters = chart.createCategoryAxis(AxisPosition.BOTTOM);
        quarters.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
        amounts.setCrosses(AxisCrosses.MAX);
        amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
        amounts.setMinimum(0);
        amounts.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, quarters, amounts);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(80);
        series(data, FIRST, PresetColor.DARK_BLUE);
        series(data, FIRST + 1, PresetColor.STEEL_BLUE);
        chart.plot(data);
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
    }

    private void series(XDDFBarChartData data, int row, PresetColor colour) {
        XDDFDataSource<String> quarters = XDDFDataSourcesFactory.fromStringCellRange(sheet, columns(HEADER));
        var amounts = XDDFDataSourcesFactory.fromNumericCellRange(sheet, columns(row));
        XDDFChartData.Series series = data.addSeries(quarters, amounts);
        CellReference label = new CellReference(sheet.getSheetName(), row, 0, true, true);
        series.setTitle(sheet.getRow(row).getCell(0).getStringCellValue(), label);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }

    private static CellRangeAddress columns(int row) {
        return new CellRangeAddress(row, row, 1, 3);
    }
}
