package closewright.cli;

import closewright.statement.InputException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: without a command, every workbook in the drop folder becomes a pack. */
@Command(
        name = "closewright",
        description = "Turns a finance team's quarterly workbook into an updated workbook and a PDF pack.",
        footer = {
            "",
            "Without a command: every workbook in workbooks/ becomes output/NAME/.",
            "",
            "Exit codes:",
            "  0  done, all checks pass",
            "  1  done, a check fails",
            "  2  wrong usage",
            "  3  an input cannot be read, or Closewright itself failed on it",
            "  4  an output cannot be written"
        },
        subcommands = {RunCommand.class, CheckCommand.class, InitCommand.class, ExtractCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Callable<Integer> {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = console(FileDescriptor.out);
        PrintWriter err = console(FileDescriptor.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter console(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /** Runs one command line and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception, err))
                .execute(args);
    }

    @Override
    public Integer call() throws InputException {
        return new Run(spec.commandLine(), new RunOptions()).all(DropFolder.workbooks());
    }

    private static int misused(CommandLine.ParameterException exception, String[] arguments) {
        exception
                .getCommandLine()
                .getErr()
                .println(exception.getMessage() + "; closewright --help lists what there is");
        return ExitCode.USAGE;
    }

    private static int failed(Throwable thrown, PrintWriter err) {
        Failure failure = Failure.of(thrown, "closewright");
        err.println(failure.line());
        return failure.code();
    }

    /** The project's folder: the launcher names it; else the current one. */
    static Path home() {
        return Path.of(System.getProperty("closewright.home", ""));
    }
}
