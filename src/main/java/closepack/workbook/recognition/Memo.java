package closepack.workbook.recognition;

import java.util.Optional;
import java.util.regex.Pattern;

/** Rows between or under the lines of a statement that are no lines of it: growth, margins, checks, memos. */
final class Memo {

    private static final Pattern RATIO = Pattern.compile(
            ".*(\\bmargins? %?$|%|\\bgrowth\\b|\\by o?/? ?y\\b|\\byoy\\b|\\bq q\\b|\\bqoq\\b|\\bcagr\\b|\\bratio\\b|\\bper ?cent(age)?\\b"
                    + "|\\btax rate\\b|\\beffective rate\\b|\\byield\\b|\\breturn on\\b|\\broe\\b|\\broa\\b|\\broic\\b|\\bturnover days\\b|\\bdays (inventory|sales|payable|receivable).*).*");
    private static final Pattern CHECK =
            Pattern.compile("(balance )?(check|checks|control|difference|diff|error)( .*)?|.* check");
    private static final Pattern ASIDE = Pattern.compile(
            "net cash|net debt|free cash flow|fcf|.*\\bttm\\b.*|.*\\bltm\\b.*|working capital|wc|nwc|net working capital"
                    + "|total debt|change in debt|ebitda margin|.*moving (fcf|ni)");

    private Memo() {}

    /** Why a row is no line of a statement; empty where it is one. */
    static Optional<String> reason(Row row) {
        if (!row.hasFigures()) {
            return Optional.empty();
        }
        String words = Words.withParentheses(row.label());
        if (row.isPercent()
                || (RATIO.matcher(words).matches()
                        && row.figures().values().stream()
                                .allMatch(figure -> figure.value().abs().intValue() < 5))) {
            return Optional.of("growth, margin or other proportion");
        }
        if (CHECK.matcher(words).matches()) {
            return Optional.of("check");
        }
        if (words.isEmpty()) {
            return Optional.of("no label");
        }
        return ASIDE.matcher(words).matches() ? Optional.of("memo, no line of the statement") : Optional.empty();
    }
}
