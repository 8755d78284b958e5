package closewright.workbook.recognition.layout;

import closewright.workbook.recognition.period.Header;
import java.util.List;

/**
 * A block of rows with its labels and its columns of figures; several may stand side by side under one header.
 *
 * @param labels columns of the labels, left to right
 * @param firstRow first row below the header
 * @param lastRow last row of the block
 */
public record Zone(Header header, List<Header.Column> columns, List<Integer> labels, int firstRow, int lastRow) {
    public Zone {
        columns = List.copyOf(columns);
        labels = List.copyOf(labels);
    }
}
