package closepack.cli;

import closepack.calculation.Check;
import closepack.pack.PackMaker;
import closepack.statement.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Runs workbook after workbook; one that cannot be read does not keep the others from their packs. */
final class Run {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Path output;
    private final List<Path> prior;

    /** @param prior files of earlier periods, for every workbook */
    Run(CommandLine command, Path output, List<Path> prior) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.output = output;
        this.prior = prior;
    }

    /** The gravest exit code of all. */
    int all(List<Path> workbooks) {
        if (workbooks.isEmpty()) {
            err.println(
                    "workbooks: no workbook to read; put an .xlsx, .xlsm or .xls file there, or name one: closepack run WORKBOOK");
            return ExitCode.UNREADABLE;
        }
        return workbooks.stream().mapToInt(this::one).max().orElse(ExitCode.DONE);
    }

    private int one(Path workbook) {
        try {
            PackMaker.Pack pack = new PackMaker(Version.text()).make(new PackMaker.Close(workbook, output, prior));
            new Summary(out).print(workbook, pack);
            return pack.report().count(Check.State.FAILS) > 0 ? ExitCode.CHECK_FAILS : ExitCode.DONE;
        } catch (InputException e) {
            err.println(e.getMessage());
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            err.println(Failure.of(e));
            return ExitCode.UNWRITTEN;
        }
    }
}
