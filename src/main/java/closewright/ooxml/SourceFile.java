package closewright.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was when it was opened, which is done once: whoever reads it, as a workbook, to add sheets to it or to
 * take its digest, has the same bytes, even where somebody saves it meanwhile.
 */
public final class SourceFile {

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path path;
    private final byte[] bytes;
    private @Nullable PackageFile asPackage;

    private SourceFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * @throws PackageException where the file is too large
     * @throws IOException where it cannot be read
     */
    public static SourceFile open(Path path) throws IOException {
        long most = Limits.USUAL.fileBytes();
        if (Files.size(path) > most) {
            throw new Limits.Passed("it is larger than " + Limits.megabytes(most));
        }
        return new SourceFile(path, Files.readAllBytes(path));
    }

    /** Where it was, and may have been changed since. */
    public Path path() {
        return path;
    }

    /** Its name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** Its first bytes, all of them where there are fewer. */
    public byte[] head(int most) {
        return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void writeTo(Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            out.write(bytes);
        }
    }

    /** Whether it is of Microsoft's compound format, as workbooks of Excel 97 are. */
    public boolean isCompound() {
        return Arrays.equals(head(COMPOUND.length), COMPOUND);
    }

    /**
     * The package that it is, indexed once.
     *
     * @throws PackageException where it is none that can be used
     */
    public PackageFile asPackage() throws PackageException {
        PackageFile standing = asPackage;
        if (standing == null) {
            standing = PackageFile.of(bytes);
            asPackage = standing;
        }
        return standing;
    }
}
