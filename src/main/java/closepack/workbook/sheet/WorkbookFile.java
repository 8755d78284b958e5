package closepack.workbook.sheet;

import closepack.statement.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.xml.sax.SAXException;

/** Opens a workbook file of any supported kind. */
public final class WorkbookFile {

    private WorkbookFile() {}

    /**
     * The file's sheets.
     *
     * @param showsStatement whether a sheet, of which the head was read, is worth reading wholly
     * @throws InputException when the file is no workbook, or broken: what it is and what to do
     */
    public static Workbook read(Path file, Predicate<Sheet> showsStatement) throws InputException {
        try {
            return OoxmlFile.read(file, showsStatement);
        } catch (IOException | SAXException broken) {
            throw new InputException(
                    file.getFileName() + " cannot be read: " + broken.getMessage()
                            + "; open it in Excel and save it again as .xlsx",
                    broken);
        }
    }
}
