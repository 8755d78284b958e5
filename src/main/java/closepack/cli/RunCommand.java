package closepack.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return new Run(spec.commandLine(), options).all(workbooks);
    }
}
