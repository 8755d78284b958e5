package closewright.excel.draft;

/** How wide text is about, in the widths of a digit, which is what Excel counts a column in. */
public final class TextWidth {

    private static final String NARROW = "ijlI.,:;'|!()[]ft- /";
    private static final String WIDE = "mwMW@%—…";

    private TextWidth() {}

    public static double of(String text, boolean bold) {
        double width = text.codePoints().mapToDouble(TextWidth::of).sum();
        return bold ? width * 1.08 : width;
    }

    private static double of(int point) {
        if (NARROW.indexOf(point) >= 0) {
            return 0.55;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 1.6;
        }
        return Character.isUpperCase(point) || point > 0x2E80 ? 1.3 : 1;
    }

    /** How many lines a text takes in a column of a width, broken between words. */
    public static int lines(String text, boolean bold, double width) {
        return text.lines().mapToInt(line -> linesOf(line, bold, width)).sum();
    }

    private static int linesOf(String line, boolean bold, double width) {
        int lines = 1;
        double used = 0;
        for (String word : line.split("(?<= )", -1)) {
            double wanted = of(word, bold);
            if (used > 0 && used + of(word.trim(), bold) > width) {
                lines++;
                used = 0;
            }
            lines += (int) (of(word.trim(), bold) / width);
            used += wanted % width;
        }
        return lines;
    }
}
