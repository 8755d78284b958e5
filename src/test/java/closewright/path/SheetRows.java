package closewright.path;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The cached values of a sheet, read by a library that is not the one that wrote them. */
final class SheetRows {

    private SheetRows() {}

    /** The cells behind the label, row by row; a text counts as a token. */
    static List<List<Cell>> of(Path workbook, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            return rows.map(SheetRows::cells).toList();
        }
    }

    private static List<Cell> cells(Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getColumnIndex() > 0 && cell.getType() != CellType.EMPTY)
                .toList();
    }

    /** Whether the cells hold what is printed, at its decimals. */
    static boolean hold(List<Cell> cells, List<PrintedFigure> figures) {
        if (cells.size() != figures.size()) {
            return false;
        }
        for (int i = 0; i < figures.size(); i++) {
            if (!holds(cells.get(i), figures.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Cell cell, PrintedFigure figure) {
        Optional<BigDecimal> printed = figure.value();
        if (printed.isEmpty() || !isNumber(cell)) {
            return printed.isEmpty() && cell.getRawValue().equals(figure.unit());
        }
        BigDecimal value = new BigDecimal(cell.getRawValue());
        BigDecimal shown = figure.unit().equals("%") ? value.movePointRight(2) : value;
        int decimals = Math.max(0, printed.get().scale());
        return shown.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed.get()) == 0;
    }

    private static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getRawValue().matches("-?[0-9.]+(?:[eE]-?[0-9]+)?"));
    }
}
