package closewright.workbook.sheet;

import closewright.ooxml.PackageFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Calculates the formulas that a file stores without results, as libraries write them, or with 0 for every one and the
 * wish that they be calculated on opening. What is not calculated in time stays without a result; it is never taken for
 * 0.
 */
final class MissingResults {

    private static final long SECONDS = 15;
    /** Inflated; the evaluator holds the whole workbook in memory. */
    private static final long MOST_BYTES = 30_000_000;

    private record Place(String sheet, int row, int column) {}

    private final Map<Place, CellValue> results = new ConcurrentHashMap<>();

    private MissingResults() {}

    /** The workbook with the results that could be calculated; of a large one none are. */
    static Workbook filled(Workbook read, boolean calculatedOnLoad, PackageFile file) {
        Workbook workbook = calculatedOnLoad && isAllZero(read) ? withoutResults(read) : read;
        boolean complete =
                workbook.sheets().stream().allMatch(sheet -> missing(sheet).isEmpty());
        if (complete || file.size() > MOST_BYTES) {
            return workbook;
        }
        var results = new MissingResults();
        results.calculate(workbook, file);
        List<Sheet> sheets = workbook.sheets().stream().map(results::filled).toList();
        return new Workbook(sheets, workbook.findings());
    }

    private static boolean isAllZero(Workbook workbook) {
        return workbook.sheets().stream()
                .flatMap(MissingResults::formulas)
                .allMatch(cell -> cell.content() == Cell.Content.NOT_CALCULATED
                        || cell.number().filter(number -> number.signum() == 0).isPresent());
    }

    private static Stream<Cell> formulas(Sheet sheet) {
        return sheet.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.formula().isPresent());
    }

    private static Workbook withoutResults(Workbook workbook) {
        List<Sheet> sheets = workbook.sheets().stream()
                .map(sheet -> sheet.map(cell -> cell.formula().isPresent()
                        ? cell.with(Cell.Content.NOT_CALCULATED, "", Optional.empty())
                        : cell))
                .toList();
        return new Workbook(sheets, workbook.findings());
    }

    private static List<Cell> missing(Sheet sheet) {
        return sheet.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.content() == Cell.Content.NOT_CALCULATED)
                .toList();
    }

    /** In a thread of its own: the evaluator cannot be stopped, only left behind. */
    private void calculate(Workbook workbook, PackageFile file) {
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread own = new Thread(work, "formulas");
            own.setDaemon(true);
            return own;
        });
        try {
            Future<?> calculation = thread.submit(() -> evaluate(workbook, file));
            calculation.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException given) {
            // what has been calculated so far is used; the rest is told as not calculated
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            thread.shutdownNow();
        }
    }

    private void evaluate(Workbook workbook, PackageFile file) {
        try (OPCPackage opened = OPCPackage.open(new EvaluatorParts(file, MOST_BYTES));
                XSSFWorkbook model = new XSSFWorkbook(opened)) {
            FormulaEvaluator evaluator = model.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook.sheets()) {
                Optional.ofNullable(model.getSheet(sheet.name())).ifPresent(found -> evaluate(sheet, found, evaluator));
            }
        } catch (Exception unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private void evaluate(Sheet sheet, XSSFSheet model, FormulaEvaluator evaluator) {
        for (Cell cell : missing(sheet)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            Optional<XSSFRow> row = Optional.ofNullable(model.getRow(cell.row()));
            row.map(found -> found.getCell(cell.column()))
                    .flatMap(found -> value(found, evaluator))
                    .ifPresent(value -> results.put(new Place(sheet.name(), cell.row(), cell.column()), value));
        }
    }

    private static Optional<CellValue> value(XSSFCell cell, FormulaEvaluator evaluator) {
        try {
            return Optional.ofNullable(evaluator.evaluate(cell));
        } catch (RuntimeException | StackOverflowError notSupported) {
            return Optional.empty();
        }
    }

    private Sheet filled(Sheet sheet) {
        return sheet.map(cell -> Optional.ofNullable(results.get(new Place(sheet.name(), cell.row(), cell.column())))
                .map(value -> filled(cell, value))
                .orElse(cell));
    }

    private static Cell filled(Cell cell, CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> cell.with(Cell.Content.NUMBER, "", Optional.of(Cell.exact(value.getNumberValue())));
            case STRING -> cell.with(Cell.Content.TEXT, value.getStringValue(), Optional.empty());
            case BOOLEAN -> cell.with(Cell.Content.FLAG, value.getBooleanValue() ? "TRUE" : "FALSE", Optional.empty());
            case ERROR -> cell.with(Cell.Content.ERROR, value.formatAsString(), Optional.empty());
            default -> cell;
        };
    }
}
