package closewright.workbook.sheet;

import closewright.ooxml.Damage;
import closewright.ooxml.PackageException;
import closewright.ooxml.SourceFile;
import closewright.statement.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;

/** Opens a workbook file of any supported kind. */
public final class WorkbookFile {

    private WorkbookFile() {}

    /**
     * Opens a file, the only time that this is done.
     *
     * @throws InputException when it is no file, or cannot be read: what it is and what to do
     */
    public static SourceFile open(Path path) throws InputException {
        FileKind.checkName(path);
        try {
            return SourceFile.open(path);
        } catch (PackageException unusable) {
            throw new InputException(path.getFileName() + " cannot be read: " + unusable.getMessage(), unusable);
        } catch (IOException broken) {
            throw new InputException(
                    path.getFileName() + " cannot be read: " + Damage.told(broken) + "; " + Damage.REMEDY, broken);
        }
    }

    /**
     * The file's sheets.
     *
     * @param isWanted whether a sheet, of which the head was read, is worth reading wholly
     * @throws InputException when the file is no workbook, or broken: what it is and what to do
     */
    public static Workbook read(SourceFile file, Predicate<Sheet> isWanted) throws InputException {
        String name = file.name();
        try {
            return FileKind.readable(file) == FileKind.ZIP ? OoxmlFile.read(file, isWanted) : CompoundFile.read(file);
        } catch (OldExcelFormatException old) {
            throw new InputException(
                    name + " is an Excel file from before 1997; open it in Excel or LibreOffice and save it as .xlsx",
                    old);
        } catch (EncryptedDocumentException locked) {
            throw new InputException(
                    name + " is protected by a password; open it in Excel, remove the password and save it", locked);
        } catch (PackageException unusable) {
            throw new InputException(name + " cannot be read: " + unusable.getMessage(), unusable);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new InputException(name + " cannot be read: " + Damage.told(broken) + "; " + Damage.REMEDY, broken);
        }
    }
}
