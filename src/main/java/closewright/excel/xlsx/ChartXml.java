package closewright.excel.xlsx;

import closewright.excel.draft.CellNumber;
import closewright.excel.draft.ChartDraft;
import closewright.excel.graft.Namespaces;
import closewright.report.Colour;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a chart as XML, the way Excel does: elements in the order of the schema, values kept beside the references.
 */
final class ChartXml {

    /** With more periods than this there is no room for a label at each. */
    private static final int MOST_LABELS = 12;

    private final ChartDraft chart;
    private final StringBuilder xml = new StringBuilder();

    private ChartXml(ChartDraft chart) {
        this.chart = chart;
    }

    static byte[] write(ChartDraft chart, Namespaces namespaces) {
        ChartXml writer = new ChartXml(chart);
        writer.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace xmlns:c=\"")
                .append(namespaces.chart() + "\" xmlns:a=\"" + namespaces.drawing() + "\">")
                .append("<c:roundedCorners val=\"0\"/><c:chart>");
        writer.title();
        writer.xml.append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>");
        writer.plot();
        writer.axes();
        writer.xml
                .append("<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val=\"0\"/>")
                .append("<c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr>" + fill(Colour.WHITE))
                .append("<a:ln><a:noFill/></a:ln></c:spPr>" + text(900, false, Colour.GREY))
                .append("</c:chartSpace>");
        return writer.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void title() {
        xml.append("<c:title>")
                .append(texts("c:tx", chart.title()))
                .append("<c:overlay val=\"0\"/>" + text(1100, true, Colour.NAVY) + "</c:title>");
    }

    private static String text(int size, boolean bold, Colour colour) {
        return "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"" + size + "\" b=\"" + (bold ? 1 : 0) + "\">"
                + fill(colour) + "</a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>";
    }

    private void plot() {
        boolean bars = chart.kind() == ChartDraft.Kind.BARS;
        xml.append(bars ? "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/>" : "<c:lineChart>")
                .append(bars ? "" : "<c:grouping val=\"standard\"/>")
                .append("<c:varyColors val=\"0\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>")
                .append(texts("c:tx", chart.title()))
                .append(bars ? bar() : line());
        labels();
        xml.append(texts("c:cat", chart.periods()));
        figures();
        xml.append(bars ? "</c:ser><c:gapWidth val=\"60\"/>" : "<c:smooth val=\"0\"/></c:ser><c:marker val=\"1\"/>")
                .append("<c:axId val=\"1\"/><c:axId val=\"2\"/>")
                .append(bars ? "</c:barChart>" : "</c:lineChart>");
    }

    private static String bar() {
        return "<c:spPr>" + fill(Colour.NAVY) + "</c:spPr><c:invertIfNegative val=\"0\"/>";
    }

    private static String line() {
        return "<c:spPr><a:ln w=\"28575\">" + fill(Colour.STROKE)
                + "</a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/>" + "<c:size val=\"6\"/><c:spPr>"
                + fill(Colour.STROKE) + "</c:spPr></c:marker>";
    }

    private static String fill(Colour colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour.hex() + "\"/></a:solidFill>";
    }

    private void labels() {
        boolean shown = chart.values().size() <= MOST_LABELS;
        xml.append("<c:dLbls><c:numFmt formatCode=\"" + code() + "\" sourceLinked=\"0\"/>")
                .append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
                .append("<c:dLblPos val=\"" + (chart.kind() == ChartDraft.Kind.BARS ? "outEnd" : "t") + "\"/>")
                .append("<c:showLegendKey val=\"0\"/><c:showVal val=\"" + (shown ? 1 : 0) + "\"/>")
                .append("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>")
                .append("<c:showBubbleSize val=\"0\"/></c:dLbls>");
    }

    private String code() {
        return chart.percent() ? "0.0%" : "#,##0;(#,##0)";
    }

    private static String texts(String element, ChartDraft.Range range) {
        StringBuilder points = new StringBuilder();
        List<String> texts = range.texts();
        for (int i = 0; i < texts.size(); i++) {
            points.append("<c:pt idx=\"" + i + "\"><c:v>" + SheetXml.escaped(texts.get(i)) + "</c:v></c:pt>");
        }
        return "<" + element + "><c:strRef><c:f>" + SheetXml.escaped(range.formula())
                + "</c:f><c:strCache><c:ptCount val=\"" + texts.size() + "\"/>" + points + "</c:strCache></c:strRef></"
                + element + ">";
    }

    private void figures() {
        xml.append("<c:val><c:numRef><c:f>" + SheetXml.escaped(chart.figures().formula()) + "</c:f><c:numCache>")
                .append("<c:formatCode>" + code() + "</c:formatCode>")
                .append("<c:ptCount val=\"" + chart.values().size() + "\"/>");
        for (int i = 0; i < chart.values().size(); i++) {
            String index = "<c:pt idx=\"" + i + "\"><c:v>";
            chart.values().get(i).ifPresent(value -> xml.append(index + CellNumber.text(value) + "</c:v></c:pt>"));
        }
        xml.append("</c:numCache></c:numRef></c:val>");
    }

    /** Bars stand on zero; the labels tell the figures, so that the axis of values is only drawn without them. */
    private void axes() {
        boolean labels = chart.values().size() <= MOST_LABELS;
        boolean floor = chart.kind() == ChartDraft.Kind.BARS && chart.isPositive();
        xml.append("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling>")
                .append(
                        "<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>")
                .append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
                .append("<c:spPr><a:ln w=\"9525\">" + fill(Colour.GREY) + "</a:ln></c:spPr>")
                .append("<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>")
                .append("<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>")
                .append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>")
                .append(floor ? "<c:min val=\"0\"/>" : "")
                .append("</c:scaling><c:delete val=\"" + (labels ? 1 : 0) + "\"/><c:axPos val=\"l\"/>")
                .append("<c:numFmt formatCode=\"" + code() + "\" sourceLinked=\"0\"/>")
                .append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>")
                .append(
                        "<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }
}
