package closewright.workbook.recognition.layout;

import closewright.workbook.recognition.period.Header;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of the sheet's columns belong to a header's column where its figures stand beside the header's own cell: the
 * one to the left with which it makes one column of figures, and none that has a caption of its own.
 */
final class ColumnReach {

    private final Sheet sheet;
    private final int firstRow;
    private final int lastRow;
    private final FigureColumns figures;

    /** @param rows the rows of figures */
    ColumnReach(Sheet sheet, int firstRow, int lastRow, List<Integer> rows) {
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.figures = FigureColumns.of(sheet, rows, -1);
    }

    List<Header.Column> settle(List<Header.Column> columns) {
        List<Header.Column> settled = new ArrayList<>();
        for (Header.Column column : columns) {
            int left = settled.isEmpty() ? -1 : settled.get(settled.size() - 1).last();
            settled.add(new Header.Column(first(column, left), last(column), column.hint(), column.caption()));
        }
        return settled;
    }

    private int first(Header.Column column, int left) {
        int beside = column.first() - 1;
        boolean one = figures.runs().stream().anyMatch(run -> run.contains(beside) && run.contains(column.first()));
        return one && beside > left && !hasCaption(beside) ? beside : column.first();
    }

    /** Up to a run of figures under a caption that is not the column's own. */
    private int last(Header.Column column) {
        return figures.runs().stream()
                .filter(run -> run.get(0) > column.first() && run.get(0) <= column.last())
                .filter(run -> run.stream().anyMatch(this::hasCaption))
                .mapToInt(run -> run.get(0) - 1)
                .min()
                .orElse(column.last());
    }

    private boolean hasCaption(int column) {
        return IntStream.rangeClosed(firstRow, lastRow)
                .anyMatch(row -> sheet.cell(row, column)
                        .filter(Cell::isText)
                        .filter(cell -> !Text.plain(cell.text()).isEmpty())
                        .isPresent());
    }
}
