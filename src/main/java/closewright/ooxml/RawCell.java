package closewright.ooxml;

import java.util.regex.Pattern;

/**
 * A cell as the sheet's XML has it.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param type the {@code t} attribute: {@code s} for an index of the shared strings, {@code n} for a number
 * @param value the text of {@code v}; for an inline string its text
 * @param formula its text; empty where the cell has none of its own
 * @param shared the index of the formula that the cell shares with others; empty where it shares none
 * @param style index of the cell's style
 */
public record RawCell(int row, int column, String type, String value, String formula, String shared, int style) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The same with another formula. */
    public RawCell withFormula(String other) {
        return new RawCell(row, column, type, value, other, shared, style);
    }

    /** Whether the value is an index of the shared strings. */
    public boolean isShared() {
        return type.equals("s") && NUMBER.matcher(value).matches();
    }
}
