package closepack.pack;

import closepack.statement.InputException;
import closepack.statement.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what was issued for earlier periods: workbooks, each with its own definition, or lists of facts. */
final class EarlierWorkbooks {

    private EarlierWorkbooks() {}

    /** @throws InputException for the first file that is missing or cannot be read */
    static List<Statements> read(List<Path> files) throws InputException, IOException {
        List<Statements> earlier = new ArrayList<>();
        for (Path file : files) {
            earlier.add(read(file));
        }
        return earlier;
    }

    private static Statements read(Path file) throws InputException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file
                    + ": there is no such file of an earlier period; correct \"prior\" in the definition, or --prior");
        }
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")
                ? IssuedFacts.read(file)
                : Definitions.read(file).statements();
    }
}
