package closepack.excel.graft;

/** Names of sheets. */
public final class SheetName {

    private SheetName() {}

    /** The name as it stands in a formula, always quoted, with its exclamation mark. */
    public static String prefix(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }

    /** The name without what Excel refuses in one, cut to so many UTF-16 units. */
    static String legal(String wanted, int length) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .trim();
        String cut = clean.length() <= length ? clean : clean.substring(0, length);
        String whole =
                cut.replaceAll("[\\uD800-\\uDBFF]$", "").replaceAll("'+$", "").trim();
        return whole.isEmpty() ? "CP" : whole;
    }
}
