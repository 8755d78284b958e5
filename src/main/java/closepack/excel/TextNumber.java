package closepack.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number that a cell holds as text: {@code -} for nil, {@code (1,413)}, {@code $ 12}. The formula that reads it gives
 * the same number in every locale, and goes on working when someone types a number over the text: SUM of one cell is
 * its number, and zero where it holds text.
 *
 * @param decimal the decimal separator of the text
 * @param group its group separator
 */
record TextNumber(String text, char decimal, char group) {

    private static final int MOST_SUBSTITUTIONS = 8;
    private static final int LONGEST_LITERAL = 255;

    static FormulaText read(CellReference cell, String text, BigDecimal value) {
        if (value.signum() == 0) {
            return new FormulaText(
                    "SUM(" + cell.text() + ")", FormulaText.Binding.WHOLE, Conditions.NONE, Optional.of(cell));
        }
        String read = Stream.of(new TextNumber(text, '.', ','), new TextNumber(text, ',', '.'))
                .filter(number -> number.means(value))
                .findFirst()
                .map(number -> number.formula(cell.text()))
                .orElseGet(() -> literal(cell.text(), text, value));
        return FormulaText.whole(read, Conditions.NONE);
    }

    /** A text that no conversion understands is compared as a whole. */
    private static String literal(String cell, String text, BigDecimal value) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_LITERAL));
        String compared = start.length() < text.length() ? "LEFT(" + cell + "," + LONGEST_LITERAL + ")" : cell;
        return "IF(" + compared + "=" + quoted(start) + "," + CellNumber.text(value) + ",SUM(" + cell + "))";
    }

    private boolean means(BigDecimal value) {
        List<String> superfluous = superfluous();
        if (superfluous.size() > MOST_SUBSTITUTIONS) {
            return false;
        }
        String plain = text.replace("(", "-").replace(")", "").replace("\u2212", "-");
        for (String character : superfluous) {
            plain = plain.replace(character, "");
        }
        return parsed(plain).filter(number -> number.compareTo(value) == 0).isPresent();
    }

    /** As NUMBERVALUE reads it. */
    private Optional<BigDecimal> parsed(String plain) {
        String number =
                plain.replace(" ", "").replace(String.valueOf(group), "").replace(decimal, '.');
        boolean percent = number.endsWith("%");
        String digits = percent ? number.substring(0, number.length() - 1) : number;
        if (!digits.matches("-?(\\d+\\.?\\d*|\\.\\d+)")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits).movePointLeft(percent ? 2 : 0));
    }

    private List<String> superfluous() {
        return text.codePoints()
                .filter(point -> "0123456789.,-%() \u2212".indexOf(point) < 0)
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private String formula(String cell) {
        String plain = cell;
        if (text.contains("(")) {
            plain = substitute(substitute(plain, "(", "-"), ")", "");
        }
        if (text.contains("\u2212")) {
            plain = substitute(plain, "\u2212", "-");
        }
        for (String character : superfluous()) {
            plain = substitute(plain, character, "");
        }
        return "IF(ISNUMBER(" + cell + ")," + cell + ",_xlfn.NUMBERVALUE(" + plain + ",\"" + decimal + "\",\"" + group
                + "\"))";
    }

    private static String substitute(String in, String what, String by) {
        return "SUBSTITUTE(" + in + "," + quoted(what) + "," + quoted(by) + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
