package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.recognition.rows.AccountSides;
import closewright.workbook.recognition.rows.Row;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells beside a label, under a period, that hold digits and are no figures: said with their places. */
final class UnreadFigures {

    private static final int MOST_NAMED = 12;
    /** Longer texts are remarks. */
    private static final int LONGEST = 40;

    /** A footnote's mark alone: [1]. */
    private static final Pattern MARK = Pattern.compile("\\s*\\[\\w{1,2}]\\s*");

    /** Of a schedule, texts with more letters are its words: "15 years". */
    private static final int MOST_LETTERS = 3;

    private UnreadFigures() {}

    static List<Finding> in(Sheet sheet, Segment segment) {
        boolean schedule = segment.kind() == Statement.Kind.OTHER;
        List<Cell> cells = segment.rows().stream()
                .flatMap(row -> row.unread().stream().filter(cell -> isMeant(cell, row, schedule)))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!cells.isEmpty()) {
            findings.add(finding(sheet, cells));
        }
        sided(sheet, segment).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> sided(Sheet sheet, Segment segment) {
        return segment.rows().stream()
                .filter(AccountSides::isSided)
                .findFirst()
                .flatMap(row -> row.figures().values().stream().findFirst())
                .map(figure -> Finding.note(
                        new SourceCell(
                                        sheet.name(),
                                        figure.cell().row(),
                                        figure.cell().column())
                                .toString(),
                        shown(figure.cell()) + " and others name the side of the account",
                        segment.kind() == Statement.Kind.BALANCE_SHEET
                                ? "assets were read as positive where they are debits, liabilities where they are credits"
                                : "credits were read as positive, debits as negative"));
    }

    /** Whether a figure is meant: in a statement by all digits beside a label that are no remark and no period. */
    private static boolean isMeant(Cell cell, Row row, boolean schedule) {
        if (MARK.matcher(cell.text()).matches()) {
            return false;
        }
        return schedule
                ? row.hasFigures() && letters(cell) <= MOST_LETTERS
                : !row.label().isEmpty()
                        && cell.text().length() <= LONGEST
                        && digits(cell) > 0
                        && PeriodPhrase.parse(cell.text()).isEmpty();
    }

    private static long digits(Cell cell) {
        return cell.text().chars().filter(Character::isDigit).count();
    }

    private static long letters(Cell cell) {
        return cell.text().chars().filter(Character::isLetter).count();
    }

    private static Finding finding(Sheet sheet, List<Cell> cells) {
        String first =
                new SourceCell(sheet.name(), cells.get(0).row(), cells.get(0).column()).toString();
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
