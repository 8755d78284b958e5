package closewright.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that work through whole workbooks. */
final class RunOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the folder NAME with the pack is (default: output).")
    private @Nullable Path output;

    @Option(
            names = "--prior",
            paramLabel = "FILE",
            description =
                    "An earlier workbook, or the facts.csv of an earlier run: gives the columns that the workbook lacks,"
                            + " and whether comparatives are as issued before. May be given more than once.")
    private List<Path> prior = List.of();

    Path output() {
        return output == null ? DropFolder.output() : output;
    }

    List<Path> prior() {
        return prior;
    }
}
