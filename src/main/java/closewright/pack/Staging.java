package closewright.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run's files are written aside and take their places only when all of them are there: a run that breaks off leaves
 * those of the run before.
 */
final class Staging implements AutoCloseable {

    private final Path folder;
    private final Path aside;
    private final boolean created;

    private Staging(Path folder, Path aside, boolean created) {
        this.folder = folder;
        this.aside = aside;
        this.created = created;
    }

    /** @param folder where the files shall be */
    static Staging of(Path folder) throws IOException {
        boolean created = Files.notExists(folder);
        Files.createDirectories(folder);
        return new Staging(folder, Files.createTempDirectory(folder, ".new"), created);
    }

    /** Where to write a file until it takes its place. */
    Path aside(Path file) {
        return aside.resolve(String.valueOf(file.getFileName()));
    }

    /** Puts all that was written into its place, or nothing where a file there cannot be replaced. */
    void publish() throws IOException {
        for (Path file : files(aside)) {
            checkReplaceable(target(file));
        }
        for (Path file : files(aside)) {
            Files.move(file, target(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path target(Path file) {
        return folder.resolve(String.valueOf(file.getFileName()));
    }

    /** A file that is open in Excel may be locked. */
    private static void checkReplaceable(Path target) throws IOException {
        if (Files.exists(target)) {
            FileChannel.open(target, StandardOpenOption.WRITE).close();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files(aside)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(aside);
        if (created && files(folder).isEmpty()) {
            Files.deleteIfExists(folder);
        }
    }
}
