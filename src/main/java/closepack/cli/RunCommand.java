package closepack.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes packs of the workbooks named. */
@Command(name = "run", description = "Make the pack and the updated workbook of each workbook named.")
final class RunCommand implements Callable<Integer> {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORKBOOK",
            description = "A workbook; NAME.yaml beside it is its definition.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> workbooks;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the folder NAME with the pack is made (default: output).")
    private @Nullable Path output;

    @Option(
            names = "--prior",
            paramLabel = "FILE",
            description =
                    "An earlier workbook, or the facts.csv of an earlier run: gives the columns that the workbook lacks,"
                            + " and whether comparatives are as issued before. May be given more than once.")
    private List<Path> prior = List.of();

    @Override
    public Integer call() {
        return new Run(spec.commandLine(), output == null ? DropFolder.output() : output, prior).all(workbooks);
    }
}
