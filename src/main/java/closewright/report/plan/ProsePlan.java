package closewright.report.plan;

import closewright.period.Period;
import closewright.report.Prose;
import java.util.List;
import java.util.OptionalInt;

/**
 * A sentence before its figures are known.
 *
 * @param place where it is written, for findings: "internap-2q10.yaml, line 120"
 */
public record ProsePlan(Prose.Kind kind, String place, List<Piece> pieces) {

    public ProsePlan {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a sentence before its figure is known. */
    public sealed interface Piece {}

    public record Words(String text) implements Piece {}

    /**
     * A period's figure.
     *
     * @param decimals empty: as in the tables
     * @param word what it counts: "million"; may be empty
     */
    public record Amount(Quantity quantity, Period period, OptionalInt decimals, String word, FigureWording saying)
            implements Piece {}

    /**
     * The growth between two periods, of a proportion the change in basis points.
     *
     * @param decimals empty: as in the tables
     */
    public record Change(Quantity quantity, Period now, Period before, OptionalInt decimals, FigureWording saying)
            implements Piece {}
}
