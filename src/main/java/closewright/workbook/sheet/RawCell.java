package closewright.workbook.sheet;

/**
 * A cell as the sheet's XML has it.
 *
 * @param type the {@code t} attribute: {@code s} for an index of the shared strings, {@code n} for a number
 * @param value the text of {@code v}; for an inline string its text
 * @param formula empty where the cell has none
 * @param style index of the cell's style
 */
record RawCell(int row, int column, String type, String value, String formula, int style) {}
