package closewright.ooxml;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The cells of a sheet's XML as they go by. Rows and cells may lack their addresses, they then follow the one before; a
 * row may come twice.
 */
public abstract class SheetCells extends Xml.Handler {

    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private String value = "";
    private String formula = "";
    private String shared = "";
    private boolean inCell;
    private boolean inHint;
    private boolean collecting;

    /** A cell that closes, whether it holds anything or not. */
    protected abstract void cell(RawCell cell) throws SAXException;

    /** A row that opens, with what is written of it. */
    protected void row(int number, Attributes attributes) throws SAXException {}

    @Override
    protected void start(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v" -> startText();
            case "rPh" -> inHint = true;
            case "t" -> startText();
            case "f" -> startFormula(attributes);
            default -> {}
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        row = Xml.number(attributes, "r", row + 2) - 1;
        column = -1;
        row(row, attributes);
    }

    private void startCell(Attributes attributes) {
        Optional<CellAddress> address = CellAddress.of(Xml.attribute(attributes, "r"));
        column = address.map(CellAddress::column).orElse(column + 1);
        row = address.map(CellAddress::row).orElse(Math.max(row, 0));
        type = Xml.attribute(attributes, "t");
        style = Xml.number(attributes, "s", 0);
        value = "";
        formula = "";
        shared = "";
        inCell = true;
    }

    private void startText() {
        collecting = inCell && !inHint;
        text.setLength(0);
    }

    private void startFormula(Attributes attributes) {
        startText();
        if (Xml.attribute(attributes, "t").equals("shared")) {
            shared = Xml.attribute(attributes, "si");
        }
    }

    @Override
    protected void end(String name) throws SAXException {
        switch (name) {
            case "v" -> value = taken();
            case "rPh" -> inHint = false;
            case "t" -> value = collecting ? value + taken() : value;
            case "f" -> formula = taken();
            case "c" -> endCell();
            default -> {}
        }
    }

    private String taken() {
        collecting = false;
        return text.toString();
    }

    private void endCell() throws SAXException {
        inCell = false;
        boolean isText = type.equals("str") || type.equals("inlineStr");
        cell(new RawCell(row, column, type, isText ? Escapes.undo(value) : value, formula, shared, style));
    }

    @Override
    protected void text(char[] characters, int start, int length) {
        if (collecting) {
            text.append(characters, start, length);
        }
    }
}
