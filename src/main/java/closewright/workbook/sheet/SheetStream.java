package closewright.workbook.sheet;

import closewright.ooxml.RawCell;
import closewright.ooxml.SheetCells;
import closewright.ooxml.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Collects the cells with a content of a sheet's XML as it goes by. Ends after a number of rows that have some. */
final class SheetStream extends SheetCells {

    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final RawSheet sheet = new RawSheet();
    private final Map<String, SharedFormula> shared = new HashMap<>();
    private final int mostRows;
    private int rowsWithContent;
    private int cellsBefore;

    SheetStream(int mostRows) {
        this.mostRows = mostRows;
    }

    RawSheet sheet() {
        return sheet;
    }

    @Override
    protected void start(String name, Attributes attributes) throws SAXException {
        super.start(name, attributes);
        if (name.equals("mergeCell")) {
            Area.of(Xml.attribute(attributes, "ref")).ifPresent(sheet.merged::add);
        } else if (name.equals("dimension")) {
            Area.of(Xml.attribute(attributes, "ref")).ifPresent(area -> sheet.lastRow = area.lastRow());
        } else if (name.equals("col") && Xml.isOn(attributes, "hidden")) {
            hide(Xml.number(attributes, "min", 1), Xml.number(attributes, "max", 1));
        }
    }

    private void hide(int first, int last) {
        IntStream.rangeClosed(Math.max(first, 1), Math.min(last, MOST_COLUMNS))
                .map(number -> number - 1)
                .forEach(sheet.hiddenColumns::add);
    }

    @Override
    protected void row(int number, Attributes attributes) throws SAXException {
        cellsBefore = sheet.cells.size();
        if (Xml.isOn(attributes, "hidden")) {
            sheet.hiddenRows.add(number);
        }
        if (rowsWithContent >= mostRows) {
            sheet.wholly = false;
            throw new Xml.Enough();
        }
    }

    @Override
    protected void end(String name) throws SAXException {
        super.end(name);
        if (name.equals("row") && sheet.cells.size() > cellsBefore) {
            rowsWithContent++;
        }
    }

    @Override
    protected void cell(RawCell cell) {
        String formula = formula(cell);
        if (!cell.value().isEmpty() || !formula.isEmpty()) {
            sheet.cells.add(cell.withFormula(formula));
        }
    }

    private String formula(RawCell cell) {
        if (cell.shared().isEmpty()) {
            return cell.formula();
        }
        if (!cell.formula().isEmpty()) {
            shared.put(cell.shared(), new SharedFormula(cell.formula(), cell.row(), cell.column()));
            return cell.formula();
        }
        SharedFormula first = shared.get(cell.shared());
        return first == null ? "" : first.at(cell.row(), cell.column());
    }
}
