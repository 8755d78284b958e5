package closewright.cli;

import closewright.pack.PackMaker;
import closewright.report.Report;
import closewright.statement.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the close checklist of workbooks. */
@Command(name = "check", description = "Print the close checklist of each workbook named; nothing is written.")
final class CheckCommand implements Callable<Integer> {

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
        return new EachWorkbook(spec.commandLine().getErr()).go(named.workbooks(), this::check);
    }

    private int check(Path workbook) throws InputException, IOException {
        Report report = new PackMaker(Version.text()).check(workbook, options.output(), options.prior());
        new CheckPrinter(spec.commandLine().getOut()).print(workbook, report);
        return ExitCode.of(report);
    }
}
