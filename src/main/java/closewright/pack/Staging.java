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

    private final Outputs outputs;
    private final Path aside;

    private Staging(Outputs outputs, Path aside) {
        this.outputs = outputs;
        this.aside = aside;
    }

    static Staging of(Outputs outputs) throws IOException {
        Files.createDirectories(outputs.folder());
        return new Staging(outputs, Files.createTempDirectory(outputs.folder(), ".new"));
    }

    /** Where to write. */
    Outputs aside() {
        return outputs.in(aside);
    }

    /** Puts all that was written into its place, or nothing where a file there cannot be replaced. */
    void publish() throws IOException {
        for (Path file : files()) {
            checkReplaceable(place(file));
        }
        for (Path file : files()) {
            Files.move(file, place(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path place(Path file) {
        return outputs.folder().resolve(String.valueOf(file.getFileName()));
    }

    /** A file that is open in Excel may be locked. */
    private static void checkReplaceable(Path place) throws IOException {
        if (Files.exists(place)) {
            FileChannel.open(place, StandardOpenOption.WRITE).close();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(aside)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(aside);
    }
}
