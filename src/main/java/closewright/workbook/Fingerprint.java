package closewright.workbook;

import closewright.statement.InputException;
import closewright.statement.Sha256;
import closewright.statement.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The name and the SHA-256 of a file. */
public final class Fingerprint {

    private Fingerprint() {}

    /** @throws InputException when the file cannot be read */
    public static Statements.Source of(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Statements.Source(
                    file.getFileName().toString(), Sha256.of(in).hex());
        } catch (IOException unreadable) {
            throw new InputException(file.getFileName() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
