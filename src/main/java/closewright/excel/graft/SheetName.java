package closewright.excel.graft;

import java.util.function.Predicate;

/** Names of sheets. */
public final class SheetName {

    /** The most UTF-16 units that the name of a sheet may have. */
    private static final int LONGEST = 31;

    private SheetName() {}

    /** The name as it stands in a formula, always quoted, with its exclamation mark. */
    public static String prefix(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }

    /** The wanted name, followed by a number where it is taken. */
    public static String free(String wanted, Predicate<String> isFree) {
        String name = legal(wanted, LONGEST);
        for (int number = 2; !isFree.test(name); number++) {
            String suffix = " (" + number + ")";
            name = legal(wanted, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** The name without what Excel refuses in one, cut to so many UTF-16 units. */
    static String legal(String wanted, int length) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .trim();
        String cut = clean.length() <= length ? clean : clean.substring(0, length);
        String whole =
                cut.replaceAll("[\\uD800-\\uDBFF]$", "").replaceAll("'+$", "").trim();
        return whole.isEmpty() ? "CW" : whole;
    }
}
