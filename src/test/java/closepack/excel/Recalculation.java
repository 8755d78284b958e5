package closepack.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Compares the values that are kept in a workbook's CP sheets with those that LibreOffice calculates. */
public final class Recalculation {

    private static final Path SCRIPT = Path.of("src", "test", "scripts", "recalculate.sh");

    /** Two numbers closer than this part of their size, or than this at all, are one number. */
    private static final BigDecimal CLOSE = new BigDecimal("1E-9");

    private Recalculation() {}

    /** Whether LibreOffice is installed. */
    public static boolean isAvailable() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /**
     * Every formula cell on a sheet whose name starts with {@code CP } that keeps another value than LibreOffice
     * calculates, each told in a line; empty when all agree.
     */
    public static List<String> differences(Path workbook, Path folder) throws IOException, InterruptedException {
        Map<String, String> kept = formulaValues(workbook);
        Map<String, String> calculated = formulaValues(recalculated(workbook, folder));
        List<String> differences = new ArrayList<>();
        kept.forEach((cell, value) -> {
            String other = calculated.getOrDefault(cell, "no formula");
            if (!same(value, other)) {
                differences.add(cell + ": " + value + " is kept, " + other + " is calculated");
            }
        });
        return differences;
    }

    /** How many formula cells are compared. */
    public static int formulas(Path workbook) throws IOException {
        return formulaValues(workbook).size();
    }

    /** The workbook as LibreOffice writes it after calculating every cell. */
    public static Path recalculated(Path workbook, Path folder) throws IOException, InterruptedException {
        Path target = folder.resolve(
                "recalculated-" + workbook.getFileName().toString().replaceAll("\\.\\w+$", ".xlsx"));
        Process process = new ProcessBuilder(
                        "sh",
                        SCRIPT.toString(),
                        workbook.toAbsolutePath().toString(),
                        target.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("LibreOffice could not recalculate " + workbook + ": " + output);
        }
        return target;
    }

    private static Map<String, String> formulaValues(Path path) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().startsWith("CP ")) {
                    collect(sheet, values);
                }
            }
        }
        return values;
    }

    private static void collect(Sheet sheet, Map<String, String> values) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    values.put(sheet.getSheetName() + "!" + cell.getAddress(), value(cell));
                }
            }
        }
    }

    private static String value(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case STRING -> "\"" + cell.getStringCellValue() + "\"";
            default -> cell.getCachedFormulaResultType() + " " + cell;
        };
    }

    private static boolean same(String kept, String calculated) {
        if (kept.equals(calculated) || !isNumber(kept) || !isNumber(calculated)) {
            return kept.equals(calculated);
        }
        BigDecimal left = new BigDecimal(kept);
        BigDecimal allowed = left.abs().multiply(CLOSE, MathContext.DECIMAL64).max(CLOSE);
        return left.subtract(new BigDecimal(calculated)).abs().compareTo(allowed) <= 0;
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9.]+");
    }
}
