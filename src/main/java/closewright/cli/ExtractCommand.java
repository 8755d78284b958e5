package closewright.cli;

import closewright.pack.Close;
import closewright.pack.FactsCsv;
import closewright.statement.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the facts of a workbook. */
@Command(name = "extract", description = "Print the facts of a workbook as CSV, as NAME.yaml beside it corrects them.")
final class ExtractCommand implements Callable<Integer> {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by picocli
    private final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "WORKBOOK", description = "An Excel workbook.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path workbook;

    @Option(names = "--explain", description = "Print of each sheet what was recognised and why, instead of the facts.")
    private boolean explain;

    @Override
    public Integer call() {
        return new EachWorkbook(spec.commandLine().getErr()).go(List.of(workbook), this::extract);
    }

    private int extract(Path from) throws InputException, IOException {
        Close close = Close.read(from);
        PrintWriter out = spec.commandLine().getOut();
        if (explain) {
            close.account().forEach(out::println);
        } else {
            FactsCsv.print(close.statements(), out);
        }
        return ExitCode.DONE;
    }
}
