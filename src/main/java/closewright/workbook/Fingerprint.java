package closewright.workbook;

import closewright.ooxml.SourceFile;
import closewright.statement.InputException;
import closewright.statement.Sha256;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Path;

/** The name and the SHA-256 of a file. */
public final class Fingerprint {

    private Fingerprint() {}

    /** @throws InputException when the file cannot be read */
    public static Statements.Source of(Path file) throws InputException {
        try {
            return of(SourceFile.open(file));
        } catch (IOException unreadable) {
            throw new InputException(file.getFileName() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    static Statements.Source of(SourceFile file) {
        return new Statements.Source(file.name(), Sha256.of(file.bytes()).hex());
    }
}
