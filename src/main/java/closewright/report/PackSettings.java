package closewright.report;

/**
 * How the pack is delivered.
 *
 * @param draft whether it is marked a draft even where all checks pass
 * @param tickMarks whether every figure has a mark that tells how it was tested
 * @param embedSource whether the source workbook travels inside the pack
 */
public record PackSettings(boolean draft, boolean tickMarks, boolean embedSource, Paper paper) {

    public enum Paper {
        LETTER,
        A4
    }

    public static final PackSettings STANDARD = new PackSettings(false, false, false, Paper.LETTER);
}
