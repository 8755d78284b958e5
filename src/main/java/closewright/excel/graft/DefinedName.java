package closewright.excel.graft;

import java.util.OptionalInt;

/**
 * A name of the workbook.
 *
 * @param sheet the position of the only sheet for which it holds; empty where it holds for the whole workbook
 * @param refersTo the formula that it stands for
 */
record DefinedName(String name, OptionalInt sheet, String refersTo, boolean hidden) {

    boolean sameAs(String otherName, OptionalInt otherSheet) {
        return name.equalsIgnoreCase(otherName) && sheet.equals(otherSheet);
    }
}
