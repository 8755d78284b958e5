package closewright.report;

import java.util.List;

/** A sentence, or several, or a heading of the highlights, its figures taken from the formulas of the tables. */
public record Prose(Kind kind, List<Piece> pieces) {

    public enum Kind {
        HEADING,
        BULLET,
        PARAGRAPH
    }

    public Prose {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a sentence. */
    public sealed interface Piece {
        String text();
    }

    /** Words between figures. */
    public record Words(String text) implements Piece {}

    /**
     * A figure, or what it says: "up", "a net loss".
     *
     * @param figure as it stands in a table, in the magnitude of the sentence
     */
    public record Told(TableCell.Figure figure, String text) implements Piece {}
}
