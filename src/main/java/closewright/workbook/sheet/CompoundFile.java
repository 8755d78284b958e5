package closewright.workbook.sheet;

import closewright.ooxml.SourceFile;
import closewright.statement.InputException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file in Microsoft's compound format: an .xls workbook, or a protected .xlsx, or a document of another kind. */
final class CompoundFile {

    private CompoundFile() {}

    /** The workbook in the file; what is none, or locked, is told before anything of it is interpreted. */
    static Workbook read(SourceFile file) throws InputException, IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.stream())) {
            Optional<String> told = told(files.getRoot().getEntryNames());
            if (told.isPresent()) {
                throw new InputException(file.name() + " is " + told.get());
            }
            return new XlsFile().read(files);
        }
    }

    private static Optional<String> told(Set<String> entries) {
        if (entries.contains("EncryptedPackage") || entries.contains("EncryptionInfo")) {
            return Optional.of("protected by a password; open it in Excel, remove the password"
                    + " (File, Info, Protect Workbook, Encrypt) and save it");
        }
        if (entries.contains("Workbook") || entries.contains("WORKBOOK")) {
            return Optional.empty();
        }
        if (entries.contains("Book") || entries.contains("BOOK")) {
            return Optional.of("an Excel file from before 1997; open it in Excel or LibreOffice and save it as .xlsx");
        }
        if (entries.contains("WordDocument")) {
            return Optional.of("a Word document; save the tables as an Excel workbook (.xlsx)");
        }
        return Optional.of("no workbook; save the tables as an Excel workbook (.xlsx)");
    }
}
