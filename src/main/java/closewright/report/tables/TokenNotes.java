package closewright.report.tables;

import closewright.calculation.formula.Outcome.Token;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.Table.Note;
import closewright.report.TableCell;
import java.util.ArrayList;
import java.util.List;

/** Every token that is printed in a table is defined under it. */
final class TokenNotes {

    private TokenNotes() {}

    static List<Note> under(List<Table.Row> rows, List<Note> notes) {
        List<Note> all = new ArrayList<>(notes);
        List<TableCell.Figure> figures =
                rows.stream().flatMap(Table.Row::figures).toList();
        StringBuilder tokens = new StringBuilder();
        if (figures.stream().anyMatch(figure -> shows(figure, Token.NOT_MEANINGFUL))) {
            tokens.append("n/m = not meaningful: a figure is negative, or the prior one is zero. ");
        }
        if (figures.stream().anyMatch(figure -> shows(figure, Token.NOT_AVAILABLE))) {
            tokens.append("n/a = not available: the workbook has no figure. ");
        }
        if (figures.stream().anyMatch(TokenNotes::isBasisPoints)) {
            tokens.append("bps = basis points, hundredths of one percent. ");
        }
        if (!tokens.isEmpty()) {
            all.add(new Note("", tokens.toString().strip()));
        }
        return all;
    }

    private static boolean shows(TableCell.Figure figure, Token token) {
        return figure.outcome().is(token);
    }

    private static boolean isBasisPoints(TableCell.Figure figure) {
        return figure.format().style() == Format.Style.BASIS_POINTS && figure.isKnown();
    }
}
