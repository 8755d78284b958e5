package closepack.statement;

/** The words in the first cell of every sheet that Closepack makes, by which it knows its own. */
public interface OwnSheet {

    private static String opening() {
        return "Closepack · ";
    }

    private static String ending() {
        return " · live formulas over this workbook, made anew by every run";
    }

    static String mark(String sheet) {
        return opening() + sheet + ending();
    }

    /** Whether a sheet with this first cell is one of Closepack's: its figures are not the workbook's. */
    static boolean isMarked(String firstCell) {
        return firstCell.startsWith(opening()) && firstCell.endsWith(ending());
    }
}
