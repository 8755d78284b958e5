package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.statement.SourceCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sheets that an earlier run wrote: a hidden name of the workbook points at their first cell, and that cell starts
 * with the mark. Where only one of both holds, the sheet is the user's.
 */
final class OwnedSheets {

    private static final String NAME = "_closewright.";
    private static final Pattern FIRST_CELL = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!\\$A\\$1");

    /** A sheet of an earlier run. */
    record Owned(String key, SheetList.Listed sheet, String part) {}

    private final List<Owned> all = new ArrayList<>();

    OwnedSheets(WorkbookParts parts, PackageFile file) throws IOException {
        for (DefinedName name : parts.names().all()) {
            if (name.name().toLowerCase(Locale.ROOT).startsWith(NAME)
                    && name.sheet().isEmpty()) {
                Optional<Owned> owned = owned(name, parts);
                if (owned.isPresent() && isMarked(owned.get(), parts, file)) {
                    all.add(owned.get());
                }
            }
        }
    }

    /** The name that marks the sheet of a table. */
    static DefinedName marking(String key, String sheet) {
        return new DefinedName(NAME + key.replace('-', '.'), OptionalInt.empty(), firstCell(sheet), true);
    }

    private static String firstCell(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!$A$1";
    }

    private static Optional<Owned> owned(DefinedName name, WorkbookParts parts) {
        Matcher cell = FIRST_CELL.matcher(name.refersTo());
        if (!cell.matches()) {
            return Optional.empty();
        }
        String sheetName = cell.group(1) == null ? cell.group(2) : cell.group(1).replace("''", "'");
        String key = name.name().substring(NAME.length()).replace('.', '-');
        return parts.sheets().find(sheetName).flatMap(sheet -> sheet.part().map(part -> new Owned(key, sheet, part)));
    }

    private static boolean isMarked(Owned owned, WorkbookParts parts, PackageFile file) throws IOException {
        if (!file.has(owned.part())) {
            return false;
        }
        SourceCell cell = new SourceCell(owned.sheet().name(), 0, 0);
        CellTexts texts = new CellTexts(file, parts.workbook());
        texts.read(owned.part(), Set.of(cell));
        return texts.texts().getOrDefault(cell, "").startsWith(Graft.MARK);
    }

    Optional<Owned> find(String key) {
        return all.stream().filter(owned -> owned.key().equalsIgnoreCase(key)).findFirst();
    }

    List<Owned> all() {
        return all;
    }
}
