package closewright.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * All values that a workbook keeps, by {@code Sheet!B12}, and the formulas of its CW sheets.
 *
 * @param texts of the formulas of the CW sheets
 */
record CellValues(Map<String, String> values, Map<String, String> texts) {

    private static final String OWN = "CW ";

    /** A cell or a range with or without a sheet in front; never a part of a name or of a text. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\"[^\"]*\"|(?:'((?:[^']|'')+)'!)?(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?)(?![\\w(])");

    static CellValues read(Path path) throws IOException {
        CellValues all = new CellValues(new TreeMap<>(), new TreeMap<>());
        try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(all::add);
                }
            }
        }
        return all;
    }

    private void add(Cell cell) {
        String address = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        values.put(address, valueOf(cell));
        if (cell.getCellType() == CellType.FORMULA && address.startsWith(OWN)) {
            texts.put(address, cell.getCellFormula());
        }
    }

    private static String valueOf(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case STRING -> "\"" + cell.getStringCellValue() + "\"";
            case BLANK -> "nothing";
            default -> type + " " + cell;
        };
    }

    /** The formula cells of the CW sheets. */
    Stream<String> formulas() {
        return texts.keySet().stream();
    }

    String value(String cell) {
        return values.getOrDefault(cell, "nothing");
    }

    /** The cells of the original that a formula rests on, directly or by way of others. */
    Stream<String> originals(String cell) {
        Set<String> reached = new LinkedHashSet<>();
        follow(cell, reached);
        return reached.stream().filter(other -> !other.startsWith(OWN));
    }

    private void follow(String cell, Set<String> reached) {
        if (!reached.add(cell) || !texts.containsKey(cell)) {
            return;
        }
        Matcher reference = REFERENCE.matcher(texts.getOrDefault(cell, ""));
        while (reference.find()) {
            if (reference.group(2) != null) {
                String sheet = reference.group(1) == null
                        ? cell.substring(0, cell.lastIndexOf('!'))
                        : reference.group(1).replace("''", "'");
                CellRangeAddress.valueOf(reference.group(2).replace("$", ""))
                        .forEach(address -> follow(sheet + "!" + address, reached));
            }
        }
    }
}
