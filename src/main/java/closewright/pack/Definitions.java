package closewright.pack;

import closewright.definition.plan.StartingDefinition;
import closewright.statement.InputException;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a workbook's definition is: beside it, with its name, ending in .yaml or .yml. An updated workbook has that of
 * its original, unless it has one of its own.
 */
public final class Definitions {

    private Definitions() {}

    /**
     * Writes a starting definition beside a workbook.
     *
     * @return the file written
     * @throws InputException when the workbook cannot be read, or has a definition already
     */
    public static Path begin(Path workbook) throws InputException, IOException {
        Optional<Path> present = beside(workbook);
        if (present.isPresent()) {
            throw new InputException(
                    present.get().getFileName() + ": there is a definition already; rename it to begin a new one");
        }
        Statements statements = Close.read(workbook, Optional.empty()).statements();
        Path target = workbook.resolveSibling(Outputs.baseName(workbook) + ".yaml");
        Files.writeString(target, StartingDefinition.of(statements), StandardOpenOption.CREATE_NEW);
        return target;
    }

    static Optional<Path> beside(Path workbook) {
        return Stream.of(Outputs.plainName(workbook), Outputs.baseName(workbook))
                .flatMap(name -> Stream.of(name + ".yaml", name + ".yml"))
                .map(workbook::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
