package closewright.report;

/** The words by which a later run finds, in the account of an earlier workbook, what that workbook was made from. */
public final class SourceLabels {

    /** The identifier of the account's table. */
    public static final String TABLE = "about";

    /** The label of the row with the name of the workbook. */
    public static final String WORKBOOK = "Workbook";

    /** The label of the row with the digest of the workbook. */
    public static final String DIGEST = "SHA-256";

    /** The label of the row with the seal, below the digest. */
    public static final String SEAL = "Seal";

    private SourceLabels() {}
}
