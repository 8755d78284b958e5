package closewright.excel.graft;

/**
 * The namespaces in which new parts of a workbook are written, those of its dialect.
 *
 * @param sheet of sheets
 * @param relationships of relationship identifiers
 * @param drawing of shapes, text and colours
 * @param chart of charts
 * @param sheetDrawing of drawings on sheets
 */
public record Namespaces(String sheet, String relationships, String drawing, String chart, String sheetDrawing) {}
