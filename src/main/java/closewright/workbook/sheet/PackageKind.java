package closewright.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What kind of document a zip file holds. */
final class PackageKind {

    private static final int ENOUGH = 2_000_000;
    private static final String SAVE = "; save it in Excel as .xlsx and use that";

    private PackageKind() {}

    /** What the zip holds when it is no workbook that can be read: a phrase for the reader. */
    static Optional<String> told(Parts parts) throws IOException {
        if (parts.has("mimetype")) {
            return Optional.of(openDocument(content(parts, "mimetype")));
        }
        String types = content(parts, "[Content_Types].xml");
        if (types.contains("sheet.binary.macroEnabled.main") || parts.has("xl/workbook.bin")) {
            return Optional.of("a binary Excel workbook (.xlsb)" + SAVE);
        }
        if (types.contains("wordprocessingml.document") || parts.has("word/document.xml")) {
            return Optional.of("a Word document; save the tables as an Excel workbook (.xlsx)");
        }
        if (types.contains("presentationml") || parts.has("ppt/presentation.xml")) {
            return Optional.of("a PowerPoint presentation; save the tables as an Excel workbook (.xlsx)");
        }
        if (parts.has("Index/Document.iwa")) {
            return Optional.of("an Apple Numbers document; export it to Excel (.xlsx)");
        }
        boolean workbook = types.contains("spreadsheetml") || parts.has("xl/workbook.xml") || parts.has("_rels/.rels");
        return workbook
                ? Optional.empty()
                : Optional.of("a zip archive, no workbook; unpack it and name the workbook inside");
    }

    private static String openDocument(String type) {
        return type.contains("spreadsheet")
                ? "an OpenDocument spreadsheet (.ods)" + SAVE
                : "an OpenDocument file, no spreadsheet; save the tables as an Excel workbook (.xlsx)";
    }

    private static String content(Parts parts, String name) throws IOException {
        Optional<InputStream> in = parts.open(name);
        if (in.isEmpty()) {
            return "";
        }
        try (InputStream open = in.get()) {
            return new String(open.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        }
    }
}
