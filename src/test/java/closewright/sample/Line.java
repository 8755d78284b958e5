package closewright.sample;

import java.util.List;

/**
 * A row of a sample statement.
 *
 * @param indent steps of indentation, 0 at the margin
 * @param figures one for each column, as the release prints them ({@code (713)}, {@code —} for nil, empty for none); in
 *     a sum one formula for every column, whose braces name lines above it: {@code =SUM({Accounts payable}:{Deferred
 *     rent})}
 */
record Line(Role role, Form form, int indent, String label, List<String> figures) {

    enum Role {
        SPACE,
        HEADING,
        /** Words without figures that are over no other lines. */
        TEXT,
        ITEM,
        /** Single rule above. */
        SUBTOTAL,
        /** Double rule below. */
        TOTAL
    }

    enum Form {
        PLAIN("_(* #,##0_);_(* (#,##0);_(* \"—\"_);_(@_)"),
        DOLLAR("_($* #,##0_);_($* (#,##0);_($* \"—\"_);_(@_)"),
        PER_SHARE("_($* #,##0.00_);_($* (#,##0.00);_($* \"—\"_);_(@_)");

        private final String numberFormat;

        Form(String numberFormat) {
            this.numberFormat = numberFormat;
        }

        String numberFormat() {
            return numberFormat;
        }

        /** The form that the printed figures show. */
        static Form of(List<String> figures) {
            if (figures.stream().noneMatch(figure -> figure.startsWith("$"))) {
                return PLAIN;
            }
            return figures.stream().anyMatch(figure -> figure.matches("[^={]*\\.\\d\\d\\)?")) ? PER_SHARE : DOLLAR;
        }
    }

    Line {
        figures = List.copyOf(figures);
    }

    boolean isSum() {
        return role == Role.SUBTOTAL || role == Role.TOTAL;
    }

    /** What stands in a column of figures; empty for nothing. */
    String figure(int column) {
        if (isSum()) {
            return figures.get(0);
        }
        return column < figures.size() ? figures.get(column) : "";
    }
}
