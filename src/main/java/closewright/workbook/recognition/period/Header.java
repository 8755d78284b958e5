package closewright.workbook.recognition.period;

import java.util.List;

/**
 * The rows over a block of figures that tell the periods of its columns.
 *
 * @param firstRow zero-based
 * @param lastRow zero-based
 */
public record Header(int firstRow, int lastRow, List<Column> columns) {

    /**
     * A period's column.
     *
     * @param first the sheet's column that the header stands over, zero-based
     * @param last the last column that figures of this period may stand in
     * @param caption the displayed texts, top row first
     */
    public record Column(int first, int last, PeriodHint hint, List<String> caption) {
        public Column {
            caption = List.copyOf(caption);
        }
    }

    public Header {
        columns = List.copyOf(columns);
    }
}
