package closewright.ooxml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell's address in the A1 style, counted from 0. */
public record CellAddress(int row, int column) {

    private static final Pattern A1 = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(0*[1-9]\\d{0,6})");

    public static Optional<CellAddress> of(String text) {
        Matcher found = A1.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(new CellAddress(Integer.parseInt(found.group(2)) - 1, column(found.group(1))));
    }

    /** The column of such letters. */
    public static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
