package closewright.workbook.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Collects the cells of a sheet's XML as it goes by. Rows and cells may lack their numbers, and a row number may come
 * twice. Ends after a number of rows with a content.
 */
final class SheetStream extends Xml.Handler {

    private final RawSheet sheet = new RawSheet();
    private final Map<String, SharedFormula> shared = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final int mostRows;
    private int rowsWithContent;
    private int cellsBefore;
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private String value = "";
    private String formula = "";
    private String sharedIndex = "";
    private boolean collecting;
    private boolean inCell;

    SheetStream(int mostRows) {
        this.mostRows = mostRows;
    }

    RawSheet sheet() {
        return sheet;
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "t" -> startText(inCell);
            case "f" -> startFormula(attributes);
            case "mergeCell" ->
                SheetAddress.area(Xml.attribute(attributes, "ref")).ifPresent(sheet.merged::add);
            default -> {}
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        row = number(Xml.attribute(attributes, "r"), row + 2) - 1;
        column = -1;
        cellsBefore = sheet.cells.size();
        String hidden = Xml.attribute(attributes, "hidden");
        if (hidden.equals("1") || hidden.equals("true")) {
            sheet.hiddenRows.add(row);
        }
        if (rowsWithContent >= mostRows) {
            sheet.wholly = false;
            throw new Xml.Enough();
        }
    }

    private void startCell(Attributes attributes) {
        Optional<SheetAddress> address = SheetAddress.of(Xml.attribute(attributes, "r"));
        column = address.map(SheetAddress::column).orElse(column + 1);
        row = address.map(SheetAddress::row).orElse(Math.max(row, 0));
        type = Xml.attribute(attributes, "t");
        style = number(Xml.attribute(attributes, "s"), 0);
        value = "";
        formula = "";
        sharedIndex = "";
        inCell = true;
    }

    private void startText(boolean wanted) {
        collecting = wanted;
        text.setLength(0);
    }

    private void startFormula(Attributes attributes) {
        startText(true);
        if (Xml.attribute(attributes, "t").equals("shared")) {
            sharedIndex = Xml.attribute(attributes, "si");
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "v" -> value = taken();
            case "t" -> value = inCell ? value + taken() : value;
            case "f" -> formula = formula(taken());
            case "c" -> endCell();
            case "row" -> rowsWithContent += sheet.cells.size() > cellsBefore ? 1 : 0;
            default -> {}
        }
    }

    private String taken() {
        collecting = false;
        return text.toString();
    }

    private String formula(String own) {
        if (sharedIndex.isEmpty()) {
            return own;
        }
        if (!own.isEmpty()) {
            shared.put(sharedIndex, new SharedFormula(own, row, column));
            return own;
        }
        SharedFormula first = shared.get(sharedIndex);
        return first == null ? "" : first.at(row, column);
    }

    private void endCell() {
        inCell = false;
        if (!value.isEmpty() || !formula.isEmpty()) {
            sheet.cells.add(new RawCell(row, column, type, value, formula, style));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            text.append(characters, start, length);
        }
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
