package closewright.workbook.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell's address in the A1 style. */
public record SheetAddress(int row, int column) {

    private static final Pattern A1 = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    public static Optional<SheetAddress> of(String text) {
        Matcher found = A1.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(new SheetAddress(Integer.parseInt(found.group(2)) - 1, column(found.group(1))));
    }

    public static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    public static Optional<Area> area(String text) {
        String[] ends = text.split(":", -1);
        Optional<SheetAddress> first = of(ends[0]);
        Optional<SheetAddress> last = of(ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Area(first.get().row, first.get().column, last.get().row, last.get().column));
    }
}
