package closewright.excel.xlsx;

import closewright.excel.draft.ChartDraft;
import closewright.excel.graft.Namespaces;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lays charts beside a table: each pair in a column, the line below the bars. */
final class DrawingXml {

    private static final int COLUMNS = 7;
    private static final int BAR_ROWS = 15;
    private static final int LINE_ROWS = 12;

    private final Namespaces namespaces;
    private final int firstRow;
    private final StringBuilder xml = new StringBuilder();
    private int count;

    private DrawingXml(Namespaces namespaces, int firstRow) {
        this.namespaces = namespaces;
        this.firstRow = firstRow;
    }

    /**
     * @param pairs bars and line; the charts are named {@code rId1} and so on in this order
     * @param firstColumn where the first chart starts, zero-based
     */
    static byte[] write(List<List<ChartDraft>> pairs, Namespaces namespaces, int firstRow, int firstColumn) {
        DrawingXml writer = new DrawingXml(namespaces, firstRow);
        writer.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<xdr:wsDr xmlns:xdr=\"")
                .append(namespaces.sheetDrawing() + "\" xmlns:a=\"" + namespaces.drawing() + "\">");
        for (int i = 0; i < pairs.size(); i++) {
            writer.pair(pairs.get(i), firstColumn + i * (COLUMNS + 1));
        }
        return writer.xml.append("</xdr:wsDr>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void pair(List<ChartDraft> pair, int column) {
        int row = firstRow;
        for (ChartDraft chart : pair) {
            int rows = chart.kind() == ChartDraft.Kind.BARS ? BAR_ROWS : LINE_ROWS;
            xml.append("<xdr:twoCellAnchor editAs=\"oneCell\">")
                    .append(corner("from", row, column))
                    .append(corner("to", row + rows, column + COLUMNS));
            frame(chart);
            xml.append("<xdr:clientData/></xdr:twoCellAnchor>");
            row += rows;
        }
    }

    private static String corner(String name, int row, int column) {
        return "<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">";
    }

    private void frame(ChartDraft chart) {
        count++;
        xml.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"" + (count + 1) + "\" name=\"")
                .append("CW Chart " + count + "\" descr=\"" + SheetXml.escaped(chart.alternative()) + "\"/>")
                .append("<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>")
                .append("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + namespaces.chart())
                .append("\"><c:chart xmlns:c=\"" + namespaces.chart() + "\" xmlns:r=\"" + namespaces.relationships())
                .append("\" r:id=\"rId" + count + "\"/></a:graphicData></a:graphic></xdr:graphicFrame>");
    }
}
