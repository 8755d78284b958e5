package closewright.mutation;

/**
 * How mistyped figures came out.
 *
 * @param within changes so small that every check of the figure takes them for rounding
 * @param caught changes that turned some check to FAILS
 * @param named caught changes whose first suspect is the changed cell
 */
record Tally(int figures, int changes, int within, int caught, int named) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                figures + other.figures,
                changes + other.changes,
                within + other.within,
                caught + other.caught,
                named + other.named);
    }

    /** Of the changes that rounding does not explain, in tenths of a percent. */
    int caughtPerMille() {
        return caught * 1000 / Math.max(1, changes - within);
    }

    int namedPerMille() {
        return named * 1000 / Math.max(1, caught);
    }

    @Override
    public String toString() {
        return "%d figures, %d changes (%d within rounding): %.1f%% caught, first suspect right in %.1f%%"
                .formatted(figures, changes, within, caughtPerMille() / 10.0, namedPerMille() / 10.0);
    }
}
