package closewright.statement;

import closewright.period.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement or schedule as it stands on a sheet.
 *
 * @param title as displayed ("CONDENSED CONSOLIDATED BALANCE SHEETS"), the sheet's name where none is
 * @param unitLine as displayed ("(In thousands, except per share amounts)"), empty where none is
 * @param columns the columns of figures, left to right
 * @param lines every line from first to last, headings included
 * @param facts in reading order
 * @param illegible cells of its lines and columns that hold something in which no figure could be read: an error
 * @param memos lines among those of the statement that are none of it, with a formula that adds up such as are
 */
public record Statement(
        String sheet,
        Kind kind,
        String title,
        String unitLine,
        List<Column> columns,
        List<Line> lines,
        List<Fact> facts,
        List<Memo> memos,
        Set<SourceCell> illegible) {

    /** Which statement it is; {@code OTHER} for schedules and supplemental data. */
    public enum Kind {
        INCOME("IS", "Statement of operations"),
        BALANCE_SHEET("BS", "Balance sheet"),
        CASH_FLOW("CF", "Statement of cash flows"),
        COMPREHENSIVE_INCOME("CI", "Statement of comprehensive income"),
        EQUITY("SE", "Statement of changes in equity"),
        OTHER("OTHER", "Schedule");

        private final String code;
        private final String caption;

        Kind(String code, String caption) {
            this.code = code;
            this.caption = caption;
        }

        /** Whether it is one of the three that a company reports by: income, balance sheet, cash flows. */
        public boolean isPrimary() {
            return this == INCOME || this == BALANCE_SHEET || this == CASH_FLOW;
        }

        /** The code of the extraction contract. */
        public String code() {
            return code;
        }

        /** The statement of such a code; empty where it is none. */
        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }

        public String caption() {
            return caption;
        }
    }

    /** What a line is for the reader. */
    public enum Role {
        /** Text over the lines that follow; no figures. */
        HEADING,
        ITEM,
        /** A sum that goes on into another one: single rule above. */
        SUBTOTAL,
        /** A final sum: double rule below. */
        TOTAL
    }

    /**
     * A column of figures.
     *
     * @param caption what the header displays, top row first: "Three Months Ended June 30,", "2010"
     * @param index the sheet's column, zero-based
     */
    public record Column(Period period, List<String> caption, int index) {
        public Column {
            caption = List.copyOf(caption);
        }
    }

    /**
     * A line in its place.
     *
     * @param indent steps of indentation, 0 at the margin
     * @param row the sheet's row, zero-based
     * @param addends what the cells' own formulas add up to this line; empty where they do not or are no plain sum
     */
    public record Line(LineItem item, Role role, int indent, int row, boolean hidden, List<Addend> addends) {
        public Line {
            addends = List.copyOf(addends);
        }

        public boolean isHeading() {
            return role == Role.HEADING;
        }
    }

    /**
     * Part of a sum.
     *
     * @param weight 1 or -1
     */
    public record Addend(int weight, LineItem item) {}

    /** Free cash flow, net debt: no line of a statement, and a total all the same. */
    public record Memo(Line line, List<Fact> facts) {
        public Memo {
            facts = List.copyOf(facts);
        }
    }

    public Statement {
        illegible = Set.copyOf(illegible);
        memos = List.copyOf(memos);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    /** One whose cells can all be read. */
    public Statement(
            String sheet,
            Kind kind,
            String title,
            String unitLine,
            List<Column> columns,
            List<Line> lines,
            List<Fact> facts,
            List<Memo> memos) {
        this(sheet, kind, title, unitLine, columns, lines, facts, memos, Set.of());
    }

    /** The same, with the cells in which no figure could be read. */
    public Statement withIllegible(Set<SourceCell> cells) {
        return new Statement(sheet, kind, title, unitLine, columns, lines, facts, memos, cells);
    }

    /** Whether a line's cell in a column holds something in which no figure could be read. */
    public boolean isIllegible(Line line, Column column) {
        return !illegible.isEmpty() && illegible.contains(new SourceCell(sheet, line.row(), column.index()));
    }

    public Optional<Fact> find(LineItem item, Period period) {
        return facts.stream()
                .filter(fact -> fact.period().equals(period) && fact.item().equals(item))
                .findFirst();
    }
}
