package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.RawCell;
import closewright.ooxml.SharedStrings;
import closewright.ooxml.SheetCells;
import closewright.ooxml.WorkbookPart;
import closewright.ooxml.Xml;
import closewright.statement.SourceCell;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Finds the cells of a workbook that hold text instead of numbers. */
final class CellTexts {

    private final PackageFile file;
    private final WorkbookPart workbook;
    private final Map<SourceCell, String> texts = new TreeMap<>();
    private final Map<SourceCell, Integer> shared = new HashMap<>();

    CellTexts(PackageFile file, WorkbookPart workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /** Reads a sheet; only the wanted cells, all of that sheet, are kept. */
    void read(String part, Set<SourceCell> wanted) throws IOException {
        if (!wanted.isEmpty()) {
            file.parse(part, new Reading(wanted));
        }
    }

    /** The texts of all cells that were read and hold text. */
    Map<SourceCell, String> texts() throws IOException {
        BitSet indexes = new BitSet();
        shared.values().forEach(indexes::set);
        Map<Integer, String> strings = SharedStrings.read(file, workbook, indexes);
        shared.forEach((cell, index) -> texts.put(cell, strings.getOrDefault(index, "")));
        return texts;
    }

    private final class Reading extends SheetCells {
        private final Set<SourceCell> wanted;
        private final String sheet;
        private final int last;

        Reading(Set<SourceCell> wanted) {
            this.wanted = wanted;
            this.sheet = wanted.iterator().next().sheet();
            this.last = wanted.stream().mapToInt(SourceCell::row).max().orElseThrow();
        }

        @Override
        protected void row(int number, Attributes attributes) throws SAXException {
            if (number > last) {
                throw new Xml.Enough();
            }
        }

        @Override
        protected void cell(RawCell cell) {
            SourceCell place = new SourceCell(sheet, cell.row(), cell.column());
            if (wanted.contains(place)) {
                keep(place, cell);
            }
        }

        private void keep(SourceCell place, RawCell cell) {
            if (cell.isShared()) {
                shared.put(place, Integer.valueOf(cell.value()));
            } else if (cell.type().equals("str") || cell.type().equals("inlineStr")) {
                texts.put(place, cell.value());
            }
        }
    }
}
