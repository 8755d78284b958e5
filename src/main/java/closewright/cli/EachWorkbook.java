package closewright.cli;

import closewright.statement.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Goes through workbooks one after the other; one that fails does not keep the others from their turn. */
record EachWorkbook(PrintWriter err) {

    /** What is done with a workbook; gives the exit code. */
    @FunctionalInterface
    interface Action {
        int on(Path workbook) throws InputException, IOException;
    }

    /** The gravest exit code of all. */
    int go(List<Path> workbooks, Action action) {
        return workbooks.stream()
                .mapToInt(workbook -> code(workbook, action))
                .max()
                .orElse(ExitCode.DONE);
    }

    private int code(Path workbook, Action action) {
        try {
            return action.on(workbook);
        } catch (Throwable failed) { // one that exhausts stack or memory, too, leaves the others their turn
            Failure failure = Failure.of(failed, String.valueOf(workbook.getFileName()));
            err.println(failure.line());
            return failure.code();
        }
    }
}
