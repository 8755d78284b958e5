package closewright.cli;

import closewright.pack.Definitions;
import closewright.statement.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins a definition with what was recognised. */
@Command(name = "init", description = "Write a starting definition, NAME.yaml, beside the workbook.")
final class InitCommand implements Callable<Integer> {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by picocli
    private final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook to begin from; it is only read.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path workbook;

    @Override
    public Integer call() {
        return new EachWorkbook(spec.commandLine().getErr()).go(List.of(workbook), this::begin);
    }

    private int begin(Path from) throws InputException, IOException {
        Path definition = Definitions.begin(from);
        spec.commandLine().getOut().println(definition + ": written; correct it, then run closewright again");
        return ExitCode.DONE;
    }
}
