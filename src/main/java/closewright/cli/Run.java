package closewright.cli;

import closewright.pack.Outputs;
import closewright.pack.PackMaker;
import closewright.statement.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** Makes pack after pack. */
final class Run {

    private final PrintWriter out;
    private final PrintWriter err;
    private final RunOptions options;
    private final Map<String, Path> taken = new HashMap<>();

    Run(CommandLine command, RunOptions options) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.options = options;
    }

    /** The gravest exit code of all. */
    int all(List<Path> workbooks) {
        if (workbooks.isEmpty()) {
            err.println(
                    "workbooks: no workbook to read; put an .xlsx, .xlsm or .xls file there, or name one: closewright run WORKBOOK");
            return ExitCode.UNREADABLE;
        }
        return new EachWorkbook(err).go(workbooks, this::one);
    }

    private int one(Path workbook) throws InputException, IOException {
        Path folder = Outputs.folder(workbook, options.output());
        Path other = taken.putIfAbsent(folder.toString().toLowerCase(Locale.ROOT), workbook);
        if (other != null) {
            err.println(workbook.getFileName() + ": not run, since its folder " + folder.getFileName()
                    + " holds the pack of " + other.getFileName() + " already; keep one of the two, or rename one");
            return ExitCode.USAGE;
        }
        PackMaker.Pack pack = new PackMaker(Version.text()).make(workbook, options.output(), options.prior());
        new Summary(out).print(workbook, pack);
        return ExitCode.of(pack.report());
    }
}
