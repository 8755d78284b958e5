package closewright.calculation.flux;

/** Why a line of the flux review is called out. */
public enum CallOut {
    THRESHOLD("moved beyond the threshold"),
    /** Whatever its size: profit turned loss, or back (SEC Staff Accounting Bulletin 99). */
    SIGN("changed its sign"),
    /** Whatever its size: three changes one way, then one the other way. */
    REVERSAL("reversed its trend"),
    RANGE("is outside the expected range");

    private final String words;

    CallOut(String words) {
        this.words = words;
    }

    /** What the line did: "changed its sign". */
    public String words() {
        return words;
    }
}
