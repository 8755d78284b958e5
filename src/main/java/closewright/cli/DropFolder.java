package closewright.cli;

import closewright.statement.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder into which workbooks are dropped, and the one where packs land. */
final class DropFolder {

    private DropFolder() {}

    static Path output() {
        return Main.home().resolve("output");
    }

    /** The workbooks in the drop folder, by name; Excel's lock files and hidden files are passed over. */
    static List<Path> workbooks() throws InputException {
        Path folder = Main.home().resolve("workbooks");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(DropFolder::isWorkbook).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new InputException(folder + ": cannot be read; check the folder's rights", unreadable);
        }
    }

    private static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && !name.startsWith("~$")
                && !name.startsWith(".")
                && name.matches(".*\\.xls[xmb]?");
    }
}
