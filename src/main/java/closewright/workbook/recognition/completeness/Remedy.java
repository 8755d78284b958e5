package closewright.workbook.recognition.completeness;

/**
 * The line of a definition that settles a doubt about a sheet, ready to be put into its file: alone it is a definition.
 *
 * @param file the definition's name
 * @param sheet the sheet's name
 */
public record Remedy(String file, String sheet) {

    /** @param workbook the workbook's file name, beside which the definition lies */
    public static Remedy of(String workbook, String sheet) {
        return new Remedy(workbook.replaceFirst("(-updated)?\\.[A-Za-z]+$", "") + ".yaml", sheet);
    }

    /**
     * What to write, where, and how.
     *
     * @param what "their unit"
     * @param said of the sheet: {@code scale: thousands}
     */
    public String write(String what, String said) {
        return "write " + what + " in " + file + " beside the workbook, as in: " + line(said);
    }

    /** What to put where, without a choice. */
    public String put(String said) {
        return "put into " + file + " beside the workbook: " + line(said);
    }

    /** The line alone. */
    public String line(String said) {
        return "sheets: {\"" + sheet.replace("\\", "\\\\").replace("\"", "\\\"") + "\": {" + said + "}}";
    }
}
