package closewright.excel;

import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.Verdict;
import closewright.excel.draft.CellReference;
import closewright.excel.formula.FormulaText;
import closewright.excel.formula.VerdictCells;
import closewright.excel.formula.VerdictText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of verdicts: in each row the inputs, and behind them the live formula with the words that Java gives. */
final class VerdictSheet implements AutoCloseable {

    private static final int FIRST_SAVED = 3;

    private final Workbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("CW Verdicts");
    private final List<Cell> verdicts = new ArrayList<>();

    /** Puts a verdict and its inputs into a row of their own. */
    VerdictSheet add(Verdict verdict, Judge inputs) {
        Row row = sheet.createRow(verdicts.size());
        String formula = verdict.fold(new VerdictText(new Placed(row, inputs)));
        Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellFormula(formula);
        cell.setCellValue(verdict.fold(inputs));
        verdicts.add(cell);
        return this;
    }

    /** The verdicts whose formula gives other words than Java does, each told in a line. */
    List<String> differences() {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<String> told = new ArrayList<>();
        for (Cell cell : verdicts) {
            CellValue live = evaluator.evaluate(cell);
            boolean same = live.getCellType() == CellType.STRING
                    && live.getStringValue().equals(cell.getStringCellValue());
            if (!same) {
                told.add(cell.getAddress() + ": " + cell.getStringCellValue() + " in Java, " + live.formatAsString()
                        + " by " + cell.getCellFormula() + " over " + inputs(cell));
            }
        }
        return told;
    }

    private static String inputs(Cell verdict) {
        Map<String, String> inputs = new TreeMap<>();
        verdict.getRow().forEach(cell -> {
            if (!cell.equals(verdict)) {
                inputs.put(cell.getAddress().toString(), cell.toString());
            }
        });
        return inputs.toString();
    }

    String formula(int index) {
        return verdicts.get(index).getCellFormula();
    }

    Path save(Path folder) throws IOException {
        Path file = folder.resolve("verdicts-" + verdicts.size() + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** The inputs of one verdict in the cells of its row, in the order of their names. */
    private static final class Placed implements VerdictCells {

        private final Row row;
        private final Map<Input, String> places = new HashMap<>();
        private final Map<Input, List<String>> ranges = new HashMap<>();
        private final Judge inputs;

        Placed(Row row, Judge inputs) {
            this.row = row;
            this.inputs = inputs;
            sorted(inputs.numbers())
                    .forEach(input -> places.put(
                            input, put(Objects.requireNonNull(inputs.numbers().get(input)))));
            sorted(inputs.words())
                    .forEach(input -> places.put(
                            input, put(Objects.requireNonNull(inputs.words().get(input)))));
            sorted(inputs.states())
                    .forEach(input -> ranges.put(
                            input, put(Objects.requireNonNull(inputs.states().get(input)))));
        }

        private static <I extends Input> List<I> sorted(Map<I, ?> inputs) {
            return inputs.keySet().stream()
                    .sorted(Comparator.comparing(Input::name))
                    .toList();
        }

        private String put(Outcome outcome) {
            return outcome.fold(this::put, token -> put(token.text()));
        }

        private String put(BigDecimal number) {
            Cell cell = next();
            cell.setCellValue(number.doubleValue());
            return cell.getAddress().toString();
        }

        private String put(String words) {
            Cell cell = next();
            if (!words.isEmpty()) {
                cell.setCellValue(words);
            }
            return cell.getAddress().toString();
        }

        /** Beyond the first few, a range of its own. */
        private List<String> put(List<String> states) {
            List<String> cells = states.stream().map(this::put).toList();
            if (cells.size() <= FIRST_SAVED) {
                return List.of(cells.isEmpty() ? put("") : cells.get(0) + ":" + cells.get(cells.size() - 1));
            }
            return List.of(
                    cells.get(0) + ":" + cells.get(FIRST_SAVED - 1),
                    cells.get(FIRST_SAVED) + ":" + cells.get(cells.size() - 1));
        }

        private Cell next() {
            return row.createCell(Math.max(0, row.getLastCellNum()));
        }

        /** Every other known figure is one whose formula always gives a number. */
        @Override
        public FormulaText number(Input.Measure input) {
            org.apache.poi.ss.util.CellReference at = new org.apache.poi.ss.util.CellReference(place(input));
            CellReference cell = new CellReference("", at.getRow(), at.getCol());
            boolean safe = Objects.requireNonNull(inputs.numbers().get(input)).isKnown() && row.getRowNum() % 2 == 0;
            return safe ? FormulaText.cell(cell) : FormulaText.doubtfulCell(cell);
        }

        @Override
        public String words(Input.Words input) {
            return place(input);
        }

        private String place(Input input) {
            String place = places.get(input);
            if (place == null) {
                throw new IllegalArgumentException(input + " has no cell");
            }
            return place;
        }

        @Override
        public List<String> states(Input.States input) {
            return ranges.getOrDefault(input, List.of());
        }
    }
}
