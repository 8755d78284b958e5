package closewright.pack;

import closewright.calculation.checks.PriorPeriods;
import closewright.statement.InputException;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what was issued for earlier periods: workbooks, each with its own definition, or lists of facts. */
final class EarlierWorkbooks {

    private EarlierWorkbooks() {}

    /**
     * The figures of earlier workbooks, put to the lines of the current one.
     *
     * @throws InputException for the first file that is missing or cannot be read
     */
    static PriorPeriods read(List<Path> files, Statements current) throws InputException {
        List<Statements> earlier = new ArrayList<>();
        for (Path file : files) {
            earlier.add(read(file));
        }
        return PriorPeriods.of(current, earlier);
    }

    private static Statements read(Path file) throws InputException {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file
                    + ": there is no such file of an earlier period; correct \"prior\" in the definition, or --prior");
        }
        try {
            return isFacts(file) ? IssuedFacts.read(file) : Close.read(file).statements();
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; " + e.getMessage(), e);
        }
    }

    private static boolean isFacts(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
