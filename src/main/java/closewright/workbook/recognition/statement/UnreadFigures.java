package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells beside a label, under a period, that hold digits and are no figures: said with their places. */
final class UnreadFigures {

    private static final int MOST_NAMED = 12;
    /** Of a schedule, texts with more letters are its words: "15 years". */
    private static final int MOST_LETTERS = 3;

    private UnreadFigures() {}

    static List<Finding> in(Sheet sheet, Segment segment) {
        List<Cell> cells = segment.rows().stream()
                .map(Row::unread)
                .flatMap(List::stream)
                .filter(cell -> segment.kind() != Statement.Kind.OTHER || letters(cell) <= MOST_LETTERS)
                .toList();
        return cells.isEmpty() ? List.of() : List.of(finding(sheet, cells));
    }

    private static long letters(Cell cell) {
        return cell.text().chars().filter(Character::isLetter).count();
    }

    private static Finding finding(Sheet sheet, List<Cell> cells) {
        String first = new SourceCell(sheet.name(), cells.get(0).row(), cells.get(0).column()).toString();
        return Finding.warning(
                first,
                shown(cells.get(0)) + " is not understood as a figure" + others(sheet, cells),
                "left out; write numbers in the workbook, in the unit of the others");
    }

    private static String shown(Cell cell) {
        return "\"" + new Display().text(cell) + "\"";
    }

    private static String others(Sheet sheet, List<Cell> cells) {
        List<String> named = new ArrayList<>();
        cells.stream()
                .skip(1)
                .limit(MOST_NAMED)
                .map(cell -> new SourceCell(sheet.name(), cell.row(), cell.column()).address() + " " + shown(cell))
                .forEach(named::add);
        if (named.isEmpty()) {
            return "";
        }
        int left = cells.size() - 1 - named.size();
        String more = left > 0 ? " and " + left + " more" : "";
        return named.stream().collect(Collectors.joining(", ", ", nor are ", more));
    }
}
