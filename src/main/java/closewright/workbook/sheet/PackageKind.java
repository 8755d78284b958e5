package closewright.workbook.sheet;

import closewright.ooxml.ContentTypes;
import closewright.ooxml.PackageFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What kind of document a zip file holds. */
final class PackageKind {

    private static final String SAVE = "; save it in Excel as .xlsx and use that";

    private PackageKind() {}

    /** What the zip holds when it is no workbook that can be read: a phrase for the reader. */
    static Optional<String> told(PackageFile file) throws IOException {
        if (file.has("mimetype")) {
            return Optional.of(openDocument(content(file, "mimetype")));
        }
        String types = content(file, ContentTypes.PART);
        if (types.contains("sheet.binary.macroEnabled.main") || file.has("xl/workbook.bin")) {
            return Optional.of("a binary Excel workbook (.xlsb)" + SAVE);
        }
        if (types.contains("wordprocessingml.document") || file.has("word/document.xml")) {
            return Optional.of("a Word document; save the tables as an Excel workbook (.xlsx)");
        }
        if (types.contains("presentationml") || file.has("ppt/presentation.xml")) {
            return Optional.of("a PowerPoint presentation; save the tables as an Excel workbook (.xlsx)");
        }
        if (file.has("Index/Document.iwa")) {
            return Optional.of("an Apple Numbers document; export it to Excel (.xlsx)");
        }
        boolean workbook = types.contains("spreadsheetml") || file.has("xl/workbook.xml") || file.has("_rels/.rels");
        return workbook
                ? Optional.empty()
                : Optional.of("a zip archive, no workbook; unpack it and name the workbook inside");
    }

    private static String openDocument(String type) {
        return type.contains("spreadsheet")
                ? "an OpenDocument spreadsheet (.ods)" + SAVE
                : "an OpenDocument file, no spreadsheet; save the tables as an Excel workbook (.xlsx)";
    }

    private static String content(PackageFile file, String part) throws IOException {
        return file.has(part) ? new String(file.read(part), StandardCharsets.UTF_8) : "";
    }
}
