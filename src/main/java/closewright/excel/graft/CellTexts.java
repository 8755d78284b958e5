package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.XmlStream;
import closewright.statement.SourceCell;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the cells of a sheet that hold text instead of numbers. */
final class CellTexts {

    private final PackageFile file;
    private final String sharedStrings;
    private final Map<SourceCell, String> texts = new TreeMap<>();
    private final Map<SourceCell, Integer> shared = new HashMap<>();

    /** @param sharedStrings the part of the shared strings; empty where there is none */
    CellTexts(PackageFile file, String sharedStrings) {
        this.file = file;
        this.sharedStrings = sharedStrings;
    }

    /** Reads a sheet; only the wanted cells are kept. */
    void read(String part, Set<SourceCell> wanted) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        String sheet = wanted.iterator().next().sheet();
        int last = wanted.stream().mapToInt(SourceCell::row).max().orElseThrow();
        try (XmlStream xml = new XmlStream(part, file)) {
            CellPosition position = new CellPosition();
            while (xml.next() && position.row() <= last) {
                if (xml.name().equals("row")) {
                    position.row(xml.attribute("r").orElse(""));
                } else if (xml.name().equals("c")) {
                    position.cell(xml.attribute("r").orElse(""));
                    cell(xml, position.on(sheet), wanted);
                }
            }
        }
    }

    private void cell(XmlStream xml, SourceCell cell, Set<SourceCell> wanted) throws IOException {
        String type = xml.attribute("t").orElse("n");
        if (!wanted.contains(cell)) {
            return;
        }
        switch (type) {
            case "inlineStr" -> texts.put(cell, xml.string());
            case "str" -> texts.put(cell, value(xml));
            case "s" -> sharedIndex(cell, value(xml).trim());
            default -> {}
        }
    }

    private void sharedIndex(SourceCell cell, String index) {
        if (index.matches("\\d{1,9}")) {
            shared.put(cell, Integer.valueOf(index));
        }
    }

    private static String value(XmlStream xml) throws IOException {
        while (xml.next("c")) {
            if (xml.name().equals("v")) {
                return xml.text();
            }
        }
        return "";
    }

    /** The texts of all cells that were read and hold text. */
    Map<SourceCell, String> texts() throws IOException {
        if (!shared.isEmpty() && file.has(sharedStrings)) {
            Map<Integer, String> strings = sharedStrings();
            shared.forEach((cell, index) -> texts.put(cell, strings.getOrDefault(index, "")));
        }
        return texts;
    }

    private Map<Integer, String> sharedStrings() throws IOException {
        Map<Integer, String> strings = new HashMap<>();
        int last = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int index = 0;
        try (XmlStream xml = new XmlStream(sharedStrings, file)) {
            while (index <= last && xml.next()) {
                if (xml.name().equals("si")) {
                    keep(index++, xml, strings);
                }
            }
        }
        return strings;
    }

    private void keep(int index, XmlStream xml, Map<Integer, String> strings) throws IOException {
        if (shared.containsValue(index)) {
            strings.put(index, xml.string());
        }
    }
}
