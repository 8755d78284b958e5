package closewright.workbook.sheet;

import java.util.Locale;

/** Reads the sections of a number format's code, character by character. */
final class SectionReader {

    private static final String DIGITS = "0#?";

    private final String code;
    private int at;

    private String condition = "";
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private boolean digits;
    private boolean point;
    private int commas;
    private int decimals;

    SectionReader(String code) {
        this.code = code;
    }

    boolean hasNext() {
        return at < code.length();
    }

    NumberFormat.Section next() {
        reset();
        while (at < code.length() && code.charAt(at) != ';') {
            step(code.charAt(at));
        }
        at++;
        return new NumberFormat.Section(
                condition, before.toString().strip(), behind.toString().strip(), commas, general() ? 0 : decimals);
    }

    private void reset() {
        condition = "";
        before.setLength(0);
        behind.setLength(0);
        digits = false;
        point = false;
        commas = 0;
        decimals = 0;
    }

    private boolean general() {
        return before.toString().toLowerCase(Locale.ROOT).contains("general");
    }

    private void step(char character) {
        switch (character) {
            case '"' -> literal(upTo('"'));
            case '[' -> bracket(upTo(']'));
            case '\\' -> literal(following());
            case '_' -> {
                following();
                literal(" ");
            }
            case '*' -> following();
            case '.' -> {
                point = digits || nextIsDigit();
                literal(point ? "" : ".");
                at++;
            }
            case ',' -> {
                commas += digits ? 1 : 0;
                at++;
            }
            default -> {
                other(character);
                at++;
            }
        }
    }

    private boolean nextIsDigit() {
        return at + 1 < code.length() && DIGITS.indexOf(code.charAt(at + 1)) >= 0;
    }

    private void other(char character) {
        if (DIGITS.indexOf(character) < 0) {
            literal(String.valueOf(character));
            return;
        }
        digits = true;
        decimals += point ? 1 : 0;
        commas = 0;
    }

    private String upTo(char end) {
        int close = code.indexOf(end, at + 1);
        int stop = close < 0 ? code.length() : close;
        String text = code.substring(at + 1, stop);
        at = stop + 1;
        return text;
    }

    private String following() {
        String text = code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length()));
        at += 2;
        return text;
    }

    /** A currency ([$€-407]), a condition ([>=1000]), or a colour. */
    private void bracket(String text) {
        if (text.startsWith("$")) {
            int dash = text.indexOf('-');
            literal(text.substring(1, dash < 0 ? text.length() : dash));
        } else if (text.startsWith("<") || text.startsWith(">") || text.startsWith("=")) {
            condition = text.strip();
        }
    }

    private void literal(String text) {
        (digits ? behind : before).append(text);
    }
}
