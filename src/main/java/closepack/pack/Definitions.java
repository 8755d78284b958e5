package closepack.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a workbook's definition is: beside it, with its name, ending in .yaml or .yml. */
final class Definitions {

    private Definitions() {}

    static Optional<Path> beside(Path workbook) {
        String name = Outputs.baseName(workbook);
        return Stream.of(".yaml", ".yml")
                .map(ending -> workbook.resolveSibling(name + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
