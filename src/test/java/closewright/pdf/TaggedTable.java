package closewright.pdf;

import closewright.report.Report;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.report.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as text, so that one read back from a PDF can be compared with the one of the report.
 *
 * @param rows one line for each row of the body: its label and its cells, parted by bars
 * @param headings for each column what stands over it, top first
 * @param notes in their order, each once
 */
public record TaggedTable(String title, List<List<String>> headings, List<String> rows, List<String> notes) {

    private static final Pattern PART = Pattern.compile("(.*) \\(part (\\d+) of \\d+\\)");
    private static final String BAR = " | ";

    /** What a report's tables must read like: those of the pack's order, checks and about at the end. */
    public static List<TaggedTable> of(Report report) {
        return report.packTables().stream().map(TaggedTable::of).toList();
    }

    static TaggedTable of(Table table) {
        return new TaggedTable(
                plain(table.title()),
                table.columns().stream()
                        .map(column -> column.heading().stream()
                                .map(TaggedTable::plain)
                                .toList())
                        .toList(),
                table.rows().stream()
                        .filter(row -> row.kind() != Table.RowKind.SPACE)
                        .map(TaggedTable::row)
                        .toList(),
                table.notes().stream().map(TaggedTable::note).toList());
    }

    private static String row(Table.Row row) {
        String mark = row.note().map(note -> " (" + note + ")").orElse("");
        List<String> texts = new ArrayList<>(List.of(plain(row.label() + mark)));
        row.cells().forEach(cell -> texts.add(cell(cell)));
        return String.join(BAR, texts);
    }

    private static String cell(TableCell cell) {
        String tick = cell.figure()
                .flatMap(TableCell.Figure::tick)
                .map(mark -> " " + mark.mark())
                .orElse("");
        return plain(TableText.cell(cell) + tick);
    }

    private static String note(Table.Note note) {
        return plain(note.mark().isEmpty() ? note.text() : "(" + note.mark() + ") " + note.text());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A table of the pack with the title before it and the notes after it. */
    static TaggedTable of(TagTree.Node section) {
        TagTree.Node table = section.all("Table").findFirst().orElseThrow();
        int place = section.kids().indexOf(table);
        List<String> notes = section.kids().subList(place + 1, section.kids().size()).stream()
                .map(TagTree.Node::text)
                .distinct()
                .toList();
        return new TaggedTable(
                section.all("H2").findFirst().orElseThrow().text(),
                TaggedHead.headings(table.all("THead").findFirst().orElseThrow()),
                table.all("TBody")
                        .flatMap(body -> body.kids().stream())
                        .map(TaggedTable::row)
                        .toList(),
                notes);
    }

    private static String row(TagTree.Node row) {
        return String.join(BAR, row.kids().stream().map(TagTree.Node::text).toList());
    }

    static List<TaggedTable> joined(List<TaggedTable> tables) {
        List<TaggedTable> joined = new ArrayList<>();
        for (TaggedTable table : tables) {
            Matcher part = PART.matcher(table.title());
            if (!part.matches()) {
                joined.add(table);
            } else if (part.group(2).equals("1")) {
                joined.add(new TaggedTable(part.group(1), table.headings(), table.rows(), table.notes()));
            } else {
                joined.add(joined.remove(joined.size() - 1).with(table));
            }
        }
        return joined;
    }

    private TaggedTable with(TaggedTable next) {
        List<List<String>> allHeadings = new ArrayList<>(headings);
        allHeadings.addAll(next.headings);
        List<String> allRows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int bar = next.rows.get(i).indexOf(BAR);
            allRows.add(rows.get(i) + (bar < 0 ? "" : next.rows.get(i).substring(bar)));
        }
        return new TaggedTable(title, allHeadings, allRows, next.notes);
    }
}
