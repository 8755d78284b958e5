package closepack.cli;

import closepack.calculation.Check;
import closepack.pack.Outputs;
import closepack.pack.PackMaker;
import closepack.statement.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** Runs workbook after workbook; one that cannot be read does not keep the others from their packs. */
final class Run {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Path output;
    private final List<Path> prior;
    private final Map<String, Path> taken = new HashMap<>();

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
        Path folder = Outputs.folder(workbook, output);
        Path other = taken.putIfAbsent(folder.toString().toLowerCase(Locale.ROOT), workbook);
        if (other != null) {
            err.println(workbook.getFileName() + ": not run, since its folder " + folder.getFileName()
                    + " holds the pack of " + other.getFileName() + " already; keep one of the two, or rename one");
            return ExitCode.USAGE;
        }
        return packed(workbook);
    }

    private int packed(Path workbook) {
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
