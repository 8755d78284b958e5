package closewright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes packs of the workbooks named. */
@Command(name = "run", description = "Make the pack and the updated workbook of each workbook named.")
final class RunCommand implements Callable<Integer> {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by picocli
    private final HelpOption help = new HelpOption();

    @Mixin
    private final NamedWorkbooks named = new NamedWorkbooks();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return new Run(spec.commandLine(), options).all(named.workbooks());
    }
}
