package closewright.excel.formula;

import closewright.excel.draft.CellNumber;
import closewright.excel.draft.CellReference;
import closewright.excel.draft.Host;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that a cell holds as text: {@code -} for nil, {@code (1,413)}, {@code $ 12}. The formula that reads it gives
 * the same number in every locale, and goes on working when someone types a number over the text: SUM of one cell is
 * its number, and zero where it holds text.
 */
record TextNumber(CellReference cell, String text, BigDecimal value) {

    private static final int MOST_SUBSTITUTIONS = 8;
    private static final int LONGEST_LITERAL = 255;

    /** The separators of a number. */
    private record Separators(char decimal, char group) {}

    private static final List<Separators> SEPARATORS = List.of(new Separators('.', ','), new Separators(',', '.'));

    FormulaText read(Host host) {
        if (value.signum() == 0) {
            return orNil(cell);
        }
        String read = SEPARATORS.stream()
                .filter(separators -> host == Host.XLSX && isReadWith(separators))
                .findFirst()
                .map(this::conversion)
                .orElseGet(this::comparison);
        return FormulaText.whole(read, Conditions.NONE);
    }

    /** The number of a cell, zero where it holds text. */
    static FormulaText orNil(CellReference cell) {
        return new FormulaText(
                "SUM(" + cell.text() + ")", FormulaText.Binding.WHOLE, Conditions.NONE, Optional.of(cell));
    }

    /** A text that no conversion understands is compared as a whole. */
    private String comparison() {
        String start = text.substring(0, Math.min(text.length(), LONGEST_LITERAL));
        String compared =
                start.length() < text.length() ? "LEFT(" + cell.text() + "," + LONGEST_LITERAL + ")" : cell.text();
        return "IF(" + compared + "=" + quoted(start) + "," + CellNumber.text(value) + ",SUM(" + cell.text() + "))";
    }

    private boolean isReadWith(Separators separators) {
        List<String> superfluous = superfluous();
        if (superfluous.size() > MOST_SUBSTITUTIONS) {
            return false;
        }
        String plain = text.replace("(", "-").replace(")", "").replace("\u2212", "-");
        for (String character : superfluous) {
            plain = plain.replace(character, "");
        }
        return parsed(plain, separators)
                .filter(number -> number.compareTo(value) == 0)
                .isPresent();
    }

    /** As NUMBERVALUE reads it. */
    private static Optional<BigDecimal> parsed(String plain, Separators separators) {
        String number = plain.replace(" ", "")
                .replace(String.valueOf(separators.group()), "")
                .replace(separators.decimal(), '.');
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

    private String conversion(Separators separators) {
        String plain = cell.text();
        if (text.contains("(")) {
            plain = substitute(substitute(plain, "(", "-"), ")", "");
        }
        if (text.contains("\u2212")) {
            plain = substitute(plain, "\u2212", "-");
        }
        for (String character : superfluous()) {
            plain = substitute(plain, character, "");
        }
        return "IF(ISNUMBER(" + cell.text() + ")," + cell.text() + ",_xlfn.NUMBERVALUE(" + plain + ",\""
                + separators.decimal() + "\",\"" + separators.group() + "\"))";
    }

    private static String substitute(String in, String what, String by) {
        return "SUBSTITUTE(" + in + "," + quoted(what) + "," + quoted(by) + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
