package closewright.workbook.recognition;

import java.util.List;

/**
 * The rows over a block of figures that tell the periods of its columns.
 *
 * @param firstRow zero-based
 * @param lastRow zero-based
 */
record Header(int firstRow, int lastRow, List<Column> columns) {

    /**
     * A period's column.
     *
     * @param first the sheet's column that the header stands over, zero-based
     * @param last the last column that figures of this period may stand in
     * @param caption the displayed texts, top row first
     */
    record Column(int first, int last, PeriodHint hint, List<String> caption) {
        Column {
            caption = List.copyOf(caption);
        }
    }

    Header {
        columns = List.copyOf(columns);
    }
}
