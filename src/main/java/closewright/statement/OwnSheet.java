package closewright.statement;

/** The words in the first cell of every sheet that Closewright makes, by which it knows its own. */
public interface OwnSheet {

    private static String opening() {
        return "Closewright · ";
    }

    private static String ending() {
        return " · live formulas over this workbook, made anew by every run";
    }

    static String mark(String sheet) {
        return opening() + sheet + ending();
    }

    /** Whether a sheet with this first cell is one of Closewright's: its figures are not the workbook's. */
    static boolean isMarked(String firstCell) {
        return firstCell.startsWith(opening()) && firstCell.endsWith(ending());
    }
}
