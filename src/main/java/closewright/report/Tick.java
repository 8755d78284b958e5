package closewright.report;

/** A mark beside a printed figure that tells how it was tested, in the order of what counts first. */
public enum Tick {
    EXCEPTION("X", "exception"),
    ROUNDING("RD", "rounding difference"),
    FOOTED("F", "footed"),
    CROSS_FOOTED("CF", "cross-footed"),
    RECALCULATED("RC", "recalculated"),
    STATEMENT("IC", "agrees with another statement"),
    PRIOR_PACK("PY", "agrees with the prior period's pack"),
    WORKBOOK("WB", "agrees with the workbook cell named"),
    NOT_TESTED("NA", "not tested");

    private final String mark;
    private final String meaning;

    Tick(String mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    public String mark() {
        return mark;
    }

    public String meaning() {
        return meaning;
    }
}
