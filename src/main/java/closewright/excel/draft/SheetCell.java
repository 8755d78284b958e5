package closewright.excel.draft;

import java.math.BigDecimal;

/**
 * A cell of a sheet that is drawn.
 *
 * @param row zero-based
 * @param column zero-based
 */
public record SheetCell(int row, int column, Look look, Content content) {

    /** What a cell holds. */
    public sealed interface Content {

        /** Gives this content its meaning. */
        <R> R fold(Meaning<R> meaning);

        /** One thing a content can mean. A new kind of content does not compile until every meaning covers it. */
        interface Meaning<R> {

            /** @param mark of a note, raised behind the text; may be empty */
            R text(String text, String mark);

            R plainNumber(BigDecimal value);

            R liveNumber(String formula, BigDecimal value);

            R liveText(String formula, String value);

            R blank();
        }

        /** The words that a reader sees, with the mark behind them; empty where there are none. */
        default String words() {
            return "";
        }

        /** Whether it is a formula. */
        default boolean isLive() {
            return false;
        }

        /** @param mark of a note, raised behind the text; may be empty */
        record Text(String text, String mark) implements Content {
            @Override
            public String words() {
                return text + mark;
            }

            @Override
            public <R> R fold(Meaning<R> meaning) {
                return meaning.text(text, mark);
            }
        }

        /** A number that is no figure of the company's: an allowance. */
        record PlainNumber(BigDecimal value) implements Content {
            @Override
            public <R> R fold(Meaning<R> meaning) {
                return meaning.plainNumber(value);
            }
        }

        /** A formula with the number it gives. */
        record LiveNumber(String formula, BigDecimal value) implements Content {
            @Override
            public boolean isLive() {
                return true;
            }

            @Override
            public <R> R fold(Meaning<R> meaning) {
                return meaning.liveNumber(formula, value);
            }
        }

        /** A formula with the text it gives. */
        record LiveText(String formula, String value) implements Content {
            @Override
            public String words() {
                return value;
            }

            @Override
            public boolean isLive() {
                return true;
            }

            @Override
            public <R> R fold(Meaning<R> meaning) {
                return meaning.liveText(formula, value);
            }
        }

        record Blank() implements Content {
            @Override
            public <R> R fold(Meaning<R> meaning) {
                return meaning.blank();
            }
        }
    }

    public static Content text(String text) {
        return text.isEmpty() ? new Content.Blank() : new Content.Text(text, "");
    }

    /** The address inside the sheet, {@code B12}. */
    public String address() {
        return new CellReference("", row, column).text();
    }
}
