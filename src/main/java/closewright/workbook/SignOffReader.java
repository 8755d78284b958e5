package closewright.workbook;

import closewright.ooxml.SourceFile;
import closewright.statement.EarlierSignOff;
import closewright.statement.InputException;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import closewright.workbook.sheet.WorkbookFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads what people wrote on the sheets of an earlier run. Columns are known by their headings and rows by the item in
 * a hidden column, so that both may have been moved, sorted or saved by another program.
 */
public final class SignOffReader {

    private final Display display = new Display();
    private final Sheet sheet;
    private final int headRow;
    private final Map<String, Integer> columns = new HashMap<>();

    private SignOffReader(Sheet sheet, int headRow) {
        this.sheet = sheet;
        this.headRow = headRow;
        sheet.row(headRow).forEach(cell -> columns.putIfAbsent(cell.text().strip(), cell.column()));
    }

    /**
     * The items of a file to which something was written; none where no earlier run made sheets in it.
     *
     * @throws InputException when the file cannot be read, or what was written cannot be put to its items
     */
    public static List<EarlierSignOff> read(Path workbook) throws InputException {
        SourceFile file = WorkbookFile.open(workbook);
        return returned(file.name(), WorkbookFile.read(file, Sheet::isOwn).sheets());
    }

    /**
     * Those of sheets that were read; only sheets of an earlier run have any.
     *
     * @param file its name, for messages
     */
    static List<EarlierSignOff> returned(String file, List<Sheet> sheets) throws InputException {
        List<EarlierSignOff> returned = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.isOwn()) {
                returned.addAll(returned(file, sheet));
            }
        }
        return returned;
    }

    private static List<EarlierSignOff> returned(String file, Sheet sheet) throws InputException {
        Optional<Integer> head = rowWith(SignOff.ITEM, sheet);
        if (head.isEmpty() && rowWith(Field.PREPARER.heading(), sheet).isPresent()) {
            throw new InputException(file + ", sheet " + sheet.name()
                    + ": its hidden columns are gone, so that what was written"
                    + " there belongs to no item; undo their deletion, or move this file away and sign anew");
        }
        return head.map(row -> new SignOffReader(sheet, row).rows().toList()).orElse(List.of());
    }

    private static Optional<Integer> rowWith(String heading, Sheet sheet) {
        return sheet.rows().entrySet().stream()
                .filter(row -> row.getValue().values().stream()
                        .anyMatch(cell -> cell.text().strip().equals(heading)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Stream<EarlierSignOff> rows() {
        return sheet.rows().tailMap(headRow, false).keySet().stream()
                .filter(row -> !text(row, SignOff.ITEM).isEmpty())
                .map(this::row)
                .filter(row -> !row.signOff().isEmpty());
    }

    private EarlierSignOff row(int row) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            words.put(field, words(row, field));
        }
        Map<Part, String> signed = new EnumMap<>(Part.class);
        Set<Part> renewed = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            signed.put(part, text(row, part.heading()));
            if (part.fields().stream().anyMatch(field -> isTypedDate(row, field))) {
                renewed.add(part);
            }
        }
        return new EarlierSignOff(
                text(row, SignOff.ITEM),
                sheet.cell(row, 0).map(display::text).orElse(""),
                new SignOff(words),
                renewed,
                text(row, SignOff.BASIS),
                signed);
    }

    /** A run writes dates as text: one that is a date was typed since. */
    private boolean isTypedDate(int row, Field field) {
        return cell(row, field.heading()).filter(Display::isDate).isPresent();
    }

    private String words(int row, Field field) {
        return cell(row, field.heading()).map(this::words).orElse("");
    }

    private String words(Cell cell) {
        if (!Display.isDate(cell)) {
            return cell.isText() ? cell.text() : display.text(cell);
        }
        double serial = cell.number().orElseThrow().doubleValue();
        LocalDate date = DateUtil.getLocalDateTime(serial).toLocalDate();
        return date.toString();
    }

    private String text(int row, String heading) {
        return cell(row, heading).map(Cell::text).orElse("");
    }

    private Optional<Cell> cell(int row, String heading) {
        Integer column = columns.get(heading);
        return column == null ? Optional.empty() : sheet.cell(row, column);
    }
}
