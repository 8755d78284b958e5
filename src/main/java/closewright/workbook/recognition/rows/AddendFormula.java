package closewright.workbook.recognition.rows;

import closewright.ooxml.CellAddress;
import closewright.statement.LineItem;
import closewright.statement.Statement.Addend;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a cell's formula as a plain sum or difference of cells of its own column. */
public final class AddendFormula {

    /**
     * A row that is added, or subtracted.
     *
     * @param weight 1 or -1
     * @param ranged whether it is one of a range, in which rows that are no lines are passed over
     */
    record Term(int row, int weight, boolean ranged) {}

    private static final String CELL = "\\$?([A-Z]{1,3})\\$?(\\d{1,7})";
    private static final Pattern PIECE =
            Pattern.compile("\\s*([+-]*)\\s*(?:SUM\\(([^()]*)\\)|" + CELL + ")\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("\\s*" + CELL + "(?::" + CELL + ")?\\s*", Pattern.CASE_INSENSITIVE);

    private AddendFormula() {}

    /** The lines that a row adds up, as the first of its figures says whose formula is a plain sum. */
    public static List<Addend> addends(Row row, Map<Integer, LineItem> items) {
        for (FigureText.Figure figure : row.figures().values()) {
            List<Addend> addends = addends(figure.cell(), items);
            if (!addends.isEmpty()) {
                return addends;
            }
        }
        return List.of();
    }

    private static List<Addend> addends(Cell cell, Map<Integer, LineItem> items) {
        List<Addend> addends = new ArrayList<>();
        for (Term term : terms(cell.formula().orElse(""), cell.column())) {
            LineItem item = items.get(term.row());
            if (item != null && term.row() != cell.row()) {
                addends.add(new Addend(term.weight(), item));
            } else if (!term.ranged()) {
                return List.of();
            }
        }
        return addends;
    }

    /** The rows that a formula adds up; empty where it does anything else, or only points at one cell. */
    static List<Term> terms(String formula, int column) {
        List<Term> terms = new ArrayList<>();
        Matcher piece = PIECE.matcher(formula);
        int end = 0;
        while (piece.find() && piece.start() == end) {
            boolean signed = !piece.group(1).isEmpty();
            if ((end > 0 && !signed) || !add(piece, column, terms)) {
                return List.of();
            }
            end = piece.end();
        }
        boolean plain = end == formula.length() && terms.size() > 1;
        return plain ? terms : List.of();
    }

    private static boolean add(Matcher piece, int column, List<Term> terms) {
        int weight = piece.group(1).chars().filter(sign -> sign == '-').count() % 2 == 0 ? 1 : -1;
        if (piece.group(2) == null) {
            return own(piece.group(3), column)
                    && terms.add(new Term(Integer.parseInt(piece.group(4)) - 1, weight, false));
        }
        for (String argument : piece.group(2).split(",", -1)) {
            Optional<List<Term>> range = range(argument, column, weight);
            if (range.isEmpty()) {
                return false;
            }
            terms.addAll(range.get());
        }
        return true;
    }

    private static Optional<List<Term>> range(String argument, int column, int weight) {
        Matcher range = RANGE.matcher(argument);
        if (!range.matches() || !own(range.group(1), column)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group(2));
        int last = range.group(4) == null ? first : Integer.parseInt(range.group(4));
        boolean foreign = range.group(3) != null && !own(range.group(3), column);
        if (foreign || last - first > 500) {
            return Optional.empty();
        }
        List<Term> terms = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            terms.add(new Term(row - 1, weight, range.group(3) != null));
        }
        return Optional.of(terms);
    }

    private static boolean own(String letters, int column) {
        return CellAddress.column(letters) == column;
    }
}
