package closewright.excel;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the values that are kept in a workbook's CW sheets with those that LibreOffice calculates.
 *
 * @param compared how many formula cells of the CW sheets were compared
 * @param differences the cells that keep another value than LibreOffice calculates, a line for each
 * @param following the cells that differ because LibreOffice calculates another value for a cell of the original that
 *     they rest on, a line for each
 */
public record Recalculation(int compared, List<String> differences, List<String> following) {

    private static final Path SCRIPT = Path.of("src", "test", "scripts", "recalculate.sh");

    /** Two numbers closer than this part of their size are one number. */
    private static final BigDecimal CLOSE = new BigDecimal("1E-9");

    /** Two numbers closer than this are one number: the rest is what binary subtraction leaves. */
    private static final BigDecimal NOISE = new BigDecimal("1E-7");

    /** Whether LibreOffice is installed. */
    public static boolean isAvailable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /**
     * Every formula cell on a sheet whose name starts with {@code CW } that keeps another value than LibreOffice
     * calculates, each told in a line; empty when all agree.
     */
    public static List<String> differences(Path workbook, Path folder) throws IOException, InterruptedException {
        Recalculation all = of(workbook, folder);
        List<String> lines = new ArrayList<>(all.differences());
        lines.addAll(all.following());
        return lines;
    }

    /** How many formula cells are compared. */
    public static int formulas(Path workbook) throws IOException {
        return (int) CellValues.read(workbook).formulas().count();
    }

    /** Compares all formula cells of the CW sheets. */
    public static Recalculation of(Path workbook, Path folder) throws IOException, InterruptedException {
        CellValues kept = CellValues.read(workbook);
        CellValues calculated = CellValues.read(recalculated(workbook, folder));
        List<String> differences = new ArrayList<>();
        List<String> following = new ArrayList<>();
        kept.formulas().forEach(cell -> {
            String line = cell + ": " + kept.value(cell) + " is kept, " + calculated.value(cell) + " is calculated";
            if (!same(kept.value(cell), calculated.value(cell))) {
                boolean follows =
                        kept.originals(cell).anyMatch(source -> !same(kept.value(source), calculated.value(source)));
                (follows ? following : differences).add(line);
            }
        });
        return new Recalculation((int) kept.formulas().count(), differences, following);
    }

    /** The workbook as LibreOffice writes it after calculating every cell. */
    public static Path recalculated(Path workbook, Path folder) throws IOException, InterruptedException {
        String name = workbook.getFileName().toString().replaceAll("\\.\\w+$", ".xlsx");
        Path target = folder.resolve("recalculated-" + name);
        List<String> command = List.of("sh", SCRIPT.toString(), absolute(workbook), absolute(target));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("LibreOffice could not recalculate " + workbook + ": " + output);
        }
        return target;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    private static boolean same(String kept, String calculated) {
        if (kept.equals(calculated) || !isNumber(kept) || !isNumber(calculated)) {
            return kept.equals(calculated);
        }
        BigDecimal left = new BigDecimal(kept);
        BigDecimal allowed = left.abs().multiply(CLOSE, MathContext.DECIMAL64).max(NOISE);
        return left.subtract(new BigDecimal(calculated)).abs().compareTo(allowed) <= 0;
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9.]+");
    }
}
