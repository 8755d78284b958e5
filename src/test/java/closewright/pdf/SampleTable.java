package closewright.pdf;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.Table.Column;
import closewright.report.Table.ColumnKind;
import closewright.report.Table.Note;
import closewright.report.Table.Row;
import closewright.report.Table.RowKind;
import closewright.report.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an invented table row by row, its cells as short texts: {@code $1,271}, {@code (3)%}, {@code 590 bps}. */
public final class SampleTable {

    private final String id;
    private final String title;
    private final String unitLine;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    public SampleTable(String id, String title, String unitLine) {
        this.id = id;
        this.title = title;
        this.unitLine = unitLine;
    }

    public SampleTable figures(String... heading) {
        columns.add(new Column(List.of(heading), ColumnKind.FIGURES, false));
        return this;
    }

    SampleTable current(String... heading) {
        columns.add(new Column(List.of(heading), ColumnKind.FIGURES, true));
        return this;
    }

    SampleTable change(String... heading) {
        columns.add(new Column(List.of(heading), ColumnKind.CHANGE, false));
        return this;
    }

    SampleTable words(String... heading) {
        columns.add(new Column(List.of(heading), ColumnKind.TEXT, false));
        return this;
    }

    public SampleTable heading(String label) {
        rows.add(Row.heading(0, label));
        return this;
    }

    SampleTable space() {
        rows.add(Row.space());
        return this;
    }

    public SampleTable item(int indent, String label, String... cells) {
        return row(RowKind.ITEM, indent, label, cells);
    }

    SampleTable subtotal(String label, String... cells) {
        return row(RowKind.SUBTOTAL, 0, label, cells);
    }

    SampleTable total(String label, String... cells) {
        return row(RowKind.TOTAL, 0, label, cells);
    }

    /** A label that ends in {@code ^1} refers to note 1. */
    private SampleTable row(RowKind kind, int indent, String label, String... cells) {
        int mark = label.indexOf('^');
        String plain = mark < 0 ? label : label.substring(0, mark);
        Optional<String> note = mark < 0 ? Optional.empty() : Optional.of(label.substring(mark + 1));
        List<TableCell> parsed =
                java.util.Arrays.stream(cells).map(SampleTable::cell).toList();
        rows.add(new Row(kind, indent, plain, note, parsed));
        return this;
    }

    public SampleTable note(String mark, String text) {
        notes.add(new Note(mark, text));
        return this;
    }

    public Table table() {
        return new Table(id, "CW " + id, title, unitLine, columns, rows, notes);
    }

    static TableCell cell(String text) {
        if (text.isEmpty()) {
            return new TableCell.Empty();
        }
        for (Check.State state : Check.State.values()) {
            if (text.equals(state.text())) {
                return new TableCell.Verdict(state);
            }
        }
        if (text.equals("n/m")) {
            return figure(Outcome.notMeaningful("prior figure is negative"), Format.number(0), "");
        }
        return text.matches("\\$?[-(]?(—|[0-9][0-9,.]*)\\)?(%| bps)?") ? figure(text) : new TableCell.Text(text);
    }

    private static TableCell figure(String text) {
        boolean minus = text.startsWith("-");
        String digits = text.replaceAll("[^0-9.]", "");
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        BigDecimal value = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
        BigDecimal signed = minus || text.contains("(") ? value.negate() : value;
        Format.Negative negative = minus ? Format.Negative.MINUS : Format.Negative.PARENTHESES;
        if (text.endsWith("%")) {
            return figure(Outcome.known(signed.movePointLeft(2)), Format.percent(decimals, negative), "");
        }
        Format format = text.endsWith("bps")
                ? Format.basisPoints(negative)
                : new Format(Format.Style.NUMBER, decimals, negative);
        return figure(Outcome.known(signed), format, text.startsWith("$") ? "$" : "");
    }

    private static TableCell figure(Outcome outcome, Format format, String currency) {
        return new TableCell.Figure(new Formula.Constant(BigDecimal.ONE), outcome, format, currency);
    }
}
