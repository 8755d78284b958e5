package closewright.period;

/**
 * On which basis a column states its figures: actual, budget, as reported, in constant currency. It is part of what a
 * column stands for, so that a figure of one basis is never taken for one of another.
 *
 * @param name in lower case, as it stands in a list of facts; empty for the leading basis, on which a statement is
 *     first of all read
 * @param isEstimate whether the figures are not actual: a budget, a forecast, a year marked 2025E
 */
public record Basis(String name, boolean isEstimate) {

    private static final String COLUMN = "column ";

    /** What a statement states where it says no more. */
    public static final Basis LEADING = new Basis("", false);

    /** The same for a period whose heading marks it as an estimate. */
    public static final Basis ESTIMATE = new Basis("", true);

    /** That of another column for the same period, where nothing tells how it differs; the first one leads. */
    Basis again(int times) {
        return new Basis((isLeading() ? "" : name + ", ") + COLUMN + times, isEstimate);
    }

    /** Whether nothing tells how the column differs from another one for its period. */
    public boolean isNumbered() {
        return name.contains(COLUMN);
    }

    public boolean isLeading() {
        return name.isEmpty();
    }

    Basis asEstimate() {
        return new Basis(name, true);
    }

    /** Behind a period's notation: " (budget)"; empty for the leading basis. */
    String mark() {
        return isLeading() ? "" : " (" + name + ")";
    }

    /** Behind a period in a reader's words: " (estimate)", " (budget)"; empty for the leading basis. */
    String suffix() {
        String words = isLeading() ? isEstimate ? "estimate" : "" : name;
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
