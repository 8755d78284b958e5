package closewright.report.plan;

import closewright.report.Format;
import closewright.report.TableCell;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a sentence tells a figure. */
public sealed interface FigureWording {

    /**
     * @param figure a known figure
     * @param direction positive, negative or zero: of a change the difference that it is taken from
     * @param word what the figure counts: "million"; may be empty
     */
    String text(TableCell.Figure figure, int direction, String word);

    /** As it is: "$(1.3) million", "-3 percent". */
    record Printed() implements FigureWording {
        @Override
        public String text(TableCell.Figure figure, int direction, String word) {
            return isNone(figure) ? "nil" : spoken(figure, word);
        }
    }

    /** Without its sign, for a sentence that says it in words: "a net loss of $1.3 million". */
    record Absolute() implements FigureWording {
        @Override
        public String text(TableCell.Figure figure, int direction, String word) {
            return isNone(figure) ? "nil" : spoken(absolute(figure), word);
        }
    }

    /** With a word for its sign: "up 3 percent", "down 3 percent", "unchanged". */
    record Directed() implements FigureWording {
        @Override
        public String text(TableCell.Figure figure, int direction, String word) {
            return isNil(figure)
                    ? "unchanged"
                    : (value(figure).signum() > 0 ? "up " : "down ") + spoken(absolute(figure), word);
        }
    }

    /** One of two or three wordings, by the sign. */
    record Choice(String above, String below, String same) implements FigureWording {
        @Override
        public String text(TableCell.Figure figure, int direction, String word) {
            return direction == 0 ? same : direction > 0 ? above : below;
        }
    }

    private static BigDecimal value(TableCell.Figure figure) {
        return figure.outcome().value().orElseThrow();
    }

    private static boolean isNone(TableCell.Figure figure) {
        return figure.format().style() == Format.Style.NUMBER && value(figure).signum() == 0;
    }

    private static boolean isNil(TableCell.Figure figure) {
        Format format = figure.format();
        int decimals = format.decimals() + (format.style() == Format.Style.PERCENT ? 2 : 0);
        return value(figure).setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
    }

    private static TableCell.Figure absolute(TableCell.Figure figure) {
        return new TableCell.Figure(
                figure.formula(), figure.outcome().map(BigDecimal::abs), figure.format(), figure.currency());
    }

    /** Signs of units as words. */
    private static String spoken(TableCell.Figure figure, String word) {
        String text = figure.printed()
                .text()
                .replaceFirst("^—(?=%| bps$)", "0")
                .replaceFirst("%$", " percent")
                .replaceFirst("^1 bps$", "1 basis point")
                .replaceFirst(" bps$", " basis points");
        return word.isEmpty() ? text : text + " " + word;
    }
}
