package closewright.excel.graft;

import closewright.ooxml.PackageException;
import closewright.ooxml.WorkbookPart;
import closewright.ooxml.XmlElement;
import closewright.ooxml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets that a workbook lists, with those that are added behind them. */
final class SheetList {

    /** A sheet in its place. */
    record Listed(String name, int index, String id, Optional<String> part) {}

    private static final int LARGEST_SHEET_ID = 65534;

    private final WorkbookPart workbook;
    private final Dialect dialect;
    private final XmlElement list;
    private final List<Listed> sheets = new ArrayList<>();

    SheetList(WorkbookPart workbook, Dialect dialect) throws PackageException {
        this.workbook = workbook;
        this.dialect = dialect;
        this.list = workbook.list().orElseThrow(() -> new PackageException("the workbook lists no sheets"));
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            sheets.add(new Listed(sheet.name(), sheet.index(), sheet.id(), workbook.partOf(sheet)));
        }
    }

    Optional<Listed> find(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether a name for a sheet is still free, and may be used. */
    boolean isFree(String name) {
        return !name.toLowerCase(Locale.ROOT).equals("history") && find(name).isEmpty();
    }

    /**
     * Adds a sheet behind all others.
     *
     * @param target of the reference to the part, below the workbook's folder
     */
    Listed add(String name, String part, String target) {
        String relationship = workbook.relationships().add(dialect.type("worksheet"), target);
        Listed sheet = new Listed(name, sheets.size(), Integer.toString(freeId()), Optional.of(part));
        sheets.add(sheet);
        Optional<String> prefix = list.prefixOf(dialect.relationships());
        String declaration = prefix.isPresent() ? "" : " xmlns:cpr=\"" + dialect.relationships() + "\"";
        workbook.document()
                .append(
                        list,
                        "<" + list.prefix() + "sheet" + declaration + " name=\"" + XmlText.escaped(name)
                                + "\" sheetId=\"" + sheet.id() + "\" " + prefix.orElse("cpr") + ":id=\"" + relationship
                                + "\"/>");
        return sheet;
    }

    private int freeId() {
        List<String> used = sheets.stream().map(Listed::id).toList();
        int highest = used.stream()
                .filter(id -> id.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        int free = highest < LARGEST_SHEET_ID ? highest + 1 : 1;
        while (used.contains(Integer.toString(free))) {
            free++;
        }
        return free;
    }
}
