package closewright.workbook;

import closewright.statement.InputException;
import closewright.statement.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name and the SHA-256 of a file. */
public final class Fingerprint {

    private Fingerprint() {}

    /** @throws InputException when the file cannot be read */
    public static Statements.Source of(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return new Statements.Source(
                    file.getFileName().toString(), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unreadable) {
            throw new InputException(file.getFileName() + " cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
