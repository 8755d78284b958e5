package closewright.definition.read;

import closewright.definition.spec.Definition.ColumnSpec;
import closewright.definition.spec.Definition.RowSpec;
import closewright.definition.spec.Definition.TableSpec;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.Word;
import closewright.report.Table.RowKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a table of a definition. */
final class TableReader {

    private static final Set<String> KEYS = Set.of("sheet", "title", "unit", "statement", "columns", "rows", "notes");

    /** A growth column's usual periods and heading. */
    private static final Map<String, List<String>> GROWTHS = Map.of(
            "yoy", List.of("quarter", "prior-year-quarter", "YoY Growth"),
            "qoq", List.of("quarter", "prior-quarter", "QoQ Growth"));

    private static final Map<String, RowKind> ROWS = rows();

    private TableReader() {}

    private static Map<String, RowKind> rows() {
        Map<String, RowKind> rows = new LinkedHashMap<>();
        rows.put("heading", RowKind.HEADING);
        rows.put("item", RowKind.ITEM);
        rows.put("subtotal", RowKind.SUBTOTAL);
        rows.put("total", RowKind.TOTAL);
        return rows;
    }

    static TableSpec read(Word name, Entry entry) {
        Keys keys = entry.keys(KEYS);
        if (keys.find("statement").isPresent() == keys.find("rows").isPresent()) {
            throw name.fault("table \"" + name + "\" shows either a \"statement\" or its own \"rows\"");
        }
        return new TableSpec(
                name,
                sheet(keys.need("sheet").word()),
                keys.need("title").text(),
                keys.text("unit").orElse(""),
                keys.word("statement"),
                keys.list("columns").stream().map(TableReader::column).toList(),
                keys.list("rows").stream().map(TableReader::row).toList(),
                keys.list("notes").stream().map(Entry::text).toList());
    }

    /** A name that Excel takes for a sheet. */
    private static String sheet(Word word) {
        if (word.text().length() > 31 || word.text().matches(".*[\\[\\]:*?/\\\\].*")) {
            throw word.fault("a sheet's name has at most 31 characters and none of [ ] : * ? / \\");
        }
        return word.text();
    }

    private static ColumnSpec column(Entry entry) {
        if (entry.isText()) {
            return GROWTHS.containsKey(entry.text())
                    ? growth(entry.word(), Optional.empty())
                    : new ColumnSpec(List.of(entry.word()), List.of());
        }
        Keys keys = entry.keys(Set.of("period", "growth", "heading"));
        Optional<List<String>> heading = keys.find("heading")
                .map(value -> value.words().stream().map(Word::text).toList());
        return keys.find("growth")
                .map(value -> growth(value, heading))
                .orElseGet(() -> new ColumnSpec(List.of(keys.need("period").word()), heading.orElse(List.of())));
    }

    private static ColumnSpec growth(Entry entry, Optional<List<String>> heading) {
        List<Word> periods = entry.words();
        if (periods.size() == 1) {
            return growth(periods.get(0), heading);
        }
        if (periods.size() != 2) {
            throw entry.fault("growth runs between two periods, [quarter, prior-quarter]");
        }
        return new ColumnSpec(periods, heading.orElse(List.of("Growth")));
    }

    private static ColumnSpec growth(Word word, Optional<List<String>> heading) {
        List<String> usual = GROWTHS.get(word.text());
        if (usual == null) {
            throw word.fault("unknown growth \"" + word + "\"" + Nearest.to(word.text(), GROWTHS.keySet()));
        }
        List<Word> periods = Stream.of(usual.get(0), usual.get(1))
                .map(text -> new Word(text, word.place()))
                .toList();
        return new ColumnSpec(periods, heading.orElse(List.of(usual.get(2))));
    }

    private static RowSpec row(Entry entry) {
        if (entry.isText()) {
            return "space".equals(entry.text())
                    ? new RowSpec(RowKind.SPACE, Optional.of(""), Optional.empty(), Optional.empty(), Optional.empty())
                    : new RowSpec(
                            RowKind.ITEM,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(entry.word()),
                            Optional.empty());
        }
        Keys keys = entry.keys(Set.of("heading", "item", "subtotal", "total", "label", "indent", "note"));
        Map.Entry<String, RowKind> kind = ROWS.entrySet().stream()
                .filter(name -> keys.find(name.getKey()).isPresent())
                .findFirst()
                .orElseThrow(() -> entry.fault("a row is a heading, an item, a subtotal or a total"));
        boolean heading = kind.getValue() == RowKind.HEADING;
        return new RowSpec(
                kind.getValue(),
                keys.text(heading ? "heading" : "label"),
                keys.number("indent"),
                heading ? Optional.empty() : keys.word(kind.getKey()),
                keys.text("note"));
    }
}
