package closewright.pdf.table;

import closewright.calculation.checks.Check;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.report.Table;
import closewright.report.TableCell;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that stand in a cell.
 *
 * @param symbol stands before the words and says the same for the eye; may be empty
 */
record CellWords(String symbol, String text, Ink ink) {

    private static final TableCell.Meaning<Optional<CellWords>> WORDS = new Words();
    private static final Pattern SHEET = Pattern.compile("'[^']+'!");

    /** Empty where a cell holds nothing. */
    static Optional<CellWords> of(TableCell cell) {
        return cell.fold(WORDS);
    }

    private static final class Words implements TableCell.Meaning<Optional<CellWords>> {

        @Override
        public Optional<CellWords> figure(TableCell.Figure figure) {
            return Optional.of(plain(figure.printed().text()));
        }

        @Override
        public Optional<CellWords> issued(TableCell.Issued issued) {
            return Optional.of(plain(issued.printed().text()));
        }

        @Override
        public Optional<CellWords> verdict(TableCell.Verdict verdict) {
            return Optional.of(of(verdict.state()));
        }

        @Override
        public Optional<CellWords> state(TableCell.State state) {
            return words(state.text());
        }

        @Override
        public Optional<CellWords> entry(TableCell.Entry entry) {
            return words(entry.text());
        }

        @Override
        public Optional<CellWords> text(String text) {
            return words(text);
        }

        @Override
        public Optional<CellWords> empty() {
            return Optional.empty();
        }
    }

    private static CellWords plain(String text) {
        return new CellWords("", text, Ink.TEXT);
    }

    private static Optional<CellWords> words(String text) {
        boolean state = Arrays.stream(Check.State.values())
                .anyMatch(known -> known.text().equals(text));
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(plain(state ? unbrokenState(text) : unbroken(text.strip())));
    }

    /** A state stands on one line. */
    private static String unbrokenState(String state) {
        return state.replace(' ', '\u00A0');
    }

    /** The text with the blanks of sheet names, as in 'Cash Flows'!B8, no place to break a line. */
    private static String unbroken(String text) {
        return SHEET.matcher(text)
                .replaceAll(sheet -> Matcher.quoteReplacement(sheet.group().replace(' ', '\u00A0')));
    }

    private static CellWords of(Check.State state) {
        return switch (state) {
            case FOOTS -> new CellWords("✓", unbrokenState(state.text()), Ink.GOOD);
            case ROUNDING -> new CellWords("≈", unbrokenState(state.text()), Ink.QUIET);
            case FAILS -> new CellWords("✗", unbrokenState(state.text()), Ink.BAD);
            case RESTATED -> new CellWords("≠", unbrokenState(state.text()), Ink.QUIET);
            case NOT_TESTED -> new CellWords("–", unbrokenState(state.text()), Ink.QUIET);
        };
    }

    Style style(TableType type, Table.RowKind kind) {
        return new Style(face(kind), type.size(), ink);
    }

    Face face(Table.RowKind kind) {
        return ink == Ink.BAD ? Face.BOLD : TableType.face(kind);
    }

    /** The room that the symbol takes, in points. */
    double symbolWidth(TableType type) {
        return symbol.isEmpty() ? 0 : type.size() * 1.15;
    }
}
