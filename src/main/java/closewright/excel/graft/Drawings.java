package closewright.excel.graft;

import closewright.ooxml.PartName;
import closewright.ooxml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Drawings with charts for grafted sheets: parts of their own, joined by relationships.
 *
 * @param parts of the workbook
 * @param isTaken whether the name of a part is in use
 */
record Drawings(WorkbookParts parts, Predicate<String> isTaken) {

    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    /** The parts of a drawing by their names; a sheet names it {@code rId1}, and it names its charts so from 1 on. */
    Map<String, byte[]> parts(String sheet, byte[] drawing, List<byte[]> charts) {
        Map<String, byte[]> made = new LinkedHashMap<>();
        String drawingPart = free("drawings/drawing", made);
        relate(sheet, "drawing", List.of(drawingPart), made);
        made.put(drawingPart, drawing);
        parts.types().add(drawingPart, DRAWING);
        List<String> chartParts = new ArrayList<>();
        for (byte[] chart : charts) {
            String part = free("charts/chart", made);
            made.put(part, chart);
            parts.types().add(part, CHART);
            chartParts.add(part);
        }
        relate(drawingPart, "chart", chartParts, made);
        return made;
    }

    private void relate(String source, String kind, List<String> targets, Map<String, byte[]> made) {
        String part = PartName.relationshipsOf(source);
        made.put(part, relationships(kind, targets));
        parts.types().addRelationships(part);
    }

    private String free(String name, Map<String, byte[]> made) {
        String start = parts.folder() + name;
        int number = 1;
        while (isTaken.test(start + number + ".xml") || made.containsKey(start + number + ".xml")) {
            number++;
        }
        return start + number + ".xml";
    }

    private byte[] relationships(String kind, List<String> targets) {
        StringBuilder xml = new StringBuilder(HEAD);
        for (int i = 0; i < targets.size(); i++) {
            xml.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"")
                    .append(parts.dialect().type(kind))
                    .append("\" Target=\"/" + XmlText.escaped(targets.get(i)) + "\"/>");
        }
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
