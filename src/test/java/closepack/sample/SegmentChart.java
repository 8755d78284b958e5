package closepack.sample;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Segment revenues by quarter as columns, oldest quarter first, right of the supplemental data. */
final class SegmentChart {

    private static final int HEADER = 5;
    private static final int FIRST = 7;

    private final XSSFSheet sheet;
    private final XSSFChart chart;

    private SegmentChart(XSSFSheet sheet) {
        this.sheet = sheet;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        this.chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 5, 4, 12, 22));
    }

    static void draw(XSSFSheet sheet) {
        SegmentChart drawing = new SegmentChart(sheet);
        drawing.title();
        drawing.columns();
    }

    private void title() {
        chart.setTitleText("Segment revenues by quarter (in thousands)");
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private void columns() {
        XDDFCategoryAxis quarters = chart.createCategoryAxis(AxisPosition.BOTTOM);
        quarters.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
        amounts.setCrosses(AxisCrosses.MAX);
        amounts.setMinimum(0);
        amounts.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, quarters, amounts);
        data.setBarDirection(BarDirection.COL);
        series(data, FIRST, "Data center services");
        series(data, FIRST + 1, "IP services");
        chart.plot(data);
    }

    private void series(XDDFBarChartData data, int row, String title) {
        XDDFDataSource<String> quarters = XDDFDataSourcesFactory.fromStringCellRange(sheet, columns(HEADER));
        var amounts = XDDFDataSourcesFactory.fromNumericCellRange(sheet, columns(row));
        data.addSeries(quarters, amounts).setTitle(title, null);
    }

    private static CellRangeAddress columns(int row) {
        return new CellRangeAddress(row, row, 1, 3);
    }
}
