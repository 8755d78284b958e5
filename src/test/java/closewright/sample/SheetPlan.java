package closewright.sample;

import java.util.List;

/**
 * What stands on a sheet, top to bottom.
 *
 * @param titles each centred over the table: entity, title, unit line
 * @param header the rows over the columns of figures; {@code <} continues the cell on its left
 */
record SheetPlan(String name, List<String> titles, List<List<String>> header, List<Line> lines) {

    SheetPlan {
        titles = List.copyOf(titles);
        header = List.copyOf(header);
        lines = List.copyOf(lines);
        if (header.isEmpty()) {
            throw new IllegalArgumentException(name + " has no header");
        }
    }

    int figureColumns() {
        return header.get(0).size();
    }

    int firstHeaderRow() {
        return titles.size() + 1;
    }

    int firstLineRow() {
        return firstHeaderRow() + header.size();
    }

    int lastRow() {
        return firstLineRow() + lines.size() - 1;
    }
}
