package closewright.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as plain text, a row a line, for tests and goldens. */
public final class TableText {

    private TableText() {}

    public static String of(Table table) {
        return Stream.concat(
                        Stream.of(
                                table.title(),
                                table.unitLine(),
                                " | "
                                        + table.columns().stream()
                                                .map(column -> String.join(" / ", column.heading()))
                                                .collect(Collectors.joining(" | "))),
                        Stream.concat(
                                rows(table).stream(), table.notes().stream().map(TableText::note)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public static List<String> rows(Table table) {
        return table.rows().stream().map(TableText::row).toList();
    }

    private static String row(Table.Row row) {
        String label = "  ".repeat(row.indent())
                + row.label()
                + row.note().map(mark -> " (" + mark + ")").orElse("");
        String kind = switch (row.kind()) {
            case SUBTOTAL -> "- ";
            case TOTAL -> "= ";
            default -> "";
        };
        return Stream.concat(Stream.of(kind + label), row.cells().stream().map(TableText::cell))
                .collect(Collectors.joining(" | "));
    }

    public static String cell(TableCell cell) {
        return cell.fold(new Words());
    }

    private static final class Words implements TableCell.Meaning<String> {

        @Override
        public String figure(TableCell.Figure figure) {
            return figure.printed().text();
        }

        @Override
        public String issued(TableCell.Issued issued) {
            return issued.printed().text();
        }

        @Override
        public String verdict(TableCell.Verdict verdict) {
            return verdict.state().text();
        }

        @Override
        public String state(TableCell.State state) {
            return state.text();
        }

        @Override
        public String entry(TableCell.Entry entry) {
            return entry.text().isEmpty() ? "…" : entry.text();
        }

        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String empty() {
            return "";
        }
    }

    private static String note(Table.Note note) {
        return (note.mark().isEmpty() ? "" : "(" + note.mark() + ") ") + note.text();
    }
}
