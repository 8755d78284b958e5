package closewright.path;

import closewright.pdf.TaggedTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tables of a pack give, as it is told in prose: from the figures as they are printed, row by row. */
final class TableFigures {

    private static final Pattern FIGURE = Pattern.compile("\\$?(\\(?)(-?[\\d,]+(?:\\.\\d+)?)\\)?(%| bps)?");

    private final Set<String> told = new HashSet<>();

    static TableFigures of(List<TaggedTable> tables) {
        TableFigures figures = new TableFigures();
        tables.stream()
                .filter(table -> !table.title().equals("Checks"))
                .forEach(table -> table.rows().forEach(row -> figures.row(List.of(row.split(" \\| ", -1)))));
        return figures;
    }

    /** A figure of prose, "60.5 million", "46.5 percent", "510 basis points", "$(0.03)". */
    boolean give(String figure) {
        return told.contains(figure.replaceAll(figure.contains(" ") ? "[$()]" : "[$]", ""));
    }

    private void row(List<String> cells) {
        List<BigDecimal> amounts = new ArrayList<>();
        List<BigDecimal> percents = new ArrayList<>();
        for (String cell : cells.subList(1, cells.size())) {
            Matcher figure = FIGURE.matcher(cell);
            if (figure.matches() && figure.group(3) == null) {
                amounts.add(number(figure));
                told.add(cell.replace("$", ""));
            } else if (figure.matches() && "%".equals(figure.group(3))) {
                percents.add(number(figure));
                told.add(figure.group(2).replace("-", "") + " percent");
            }
        }
        amounts.forEach(amount -> told.add(plain(amount.abs().movePointLeft(3), 1) + " million"));
        pairs(amounts).forEach(this::growth);
        pairs(percents)
                .forEach(pair -> told.add(
                        plain(pair.get(0).subtract(pair.get(1)).abs().movePointRight(2), 0) + " basis points"));
    }

    private void growth(List<BigDecimal> pair) {
        if (pair.get(1).signum() > 0) {
            BigDecimal percent = pair.get(0)
                    .subtract(pair.get(1))
                    .movePointRight(2)
                    .divide(pair.get(1), 10, RoundingMode.HALF_UP)
                    .abs();
            told.add(plain(percent, 0) + " percent");
            told.add(plain(percent, 1) + " percent");
        }
    }

    private static Stream<List<BigDecimal>> pairs(List<BigDecimal> figures) {
        return figures.stream()
                .limit(1)
                .flatMap(first -> figures.stream().skip(1).map(other -> List.of(first, other)));
    }

    private static BigDecimal number(Matcher figure) {
        BigDecimal value = new BigDecimal(figure.group(2).replace(",", ""));
        return figure.group(1).isEmpty() ? value : value.negate();
    }

    private static String plain(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
