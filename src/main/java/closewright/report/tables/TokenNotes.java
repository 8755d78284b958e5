package closewright.report.tables;

import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.Outcome.Token;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.Table.Cell;
import closewright.report.Table.Note;
import java.util.ArrayList;
import java.util.List;

/** Every token that is printed in a table is defined under it. */
final class TokenNotes {

    private TokenNotes() {}

    static List<Note> under(List<Table.Row> rows, List<Note> notes) {
        List<Note> all = new ArrayList<>(notes);
        List<Cell.Figure> figures = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Figure.class::isInstance)
                .map(Cell.Figure.class::cast)
                .toList();
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

    private static boolean shows(Cell.Figure figure, Token token) {
        return figure.outcome() instanceof Outcome.Unknown unknown && unknown.token() == token;
    }

    private static boolean isBasisPoints(Cell.Figure figure) {
        return figure.format().style() == Format.Style.BASIS_POINTS && figure.outcome() instanceof Outcome.Known;
    }
}
