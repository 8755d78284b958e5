package closewright.workbook.recognition.period;

/**
 * How much time a header or a title states.
 *
 * @param months 0 where none are stated
 * @param weeks where they make no whole quarters; 0 for all others
 * @param reach what the months are counted from
 */
record Extent(int months, int weeks, Reach reach) {

    /** What a span is counted from; the later one tells more. */
    enum Reach {
        /** Its own length. */
        OWN,
        /** Its own length, and it is named by a month without a day. */
        NAMED_MONTH,
        /** Twelve months back from its end. */
        ROLLING,
        /** The beginning of the quarter of the fiscal year. */
        QUARTER_TO_DATE,
        /** The beginning of the fiscal year. */
        YEAR_TO_DATE
    }

    static final Extent NONE = new Extent(0, 0, Reach.OWN);

    static Extent of(int months) {
        return new Extent(months, 0, Reach.OWN);
    }

    static Extent of(Reach reach) {
        return new Extent(reach == Reach.ROLLING ? 12 : 0, 0, reach);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Both together; where both tell the same thing, this one counts. */
    Extent with(Extent other) {
        return new Extent(
                months == 0 ? other.months : months,
                months == 0 ? other.weeks : weeks,
                reach.compareTo(other.reach) < 0 ? other.reach : reach);
    }
}
