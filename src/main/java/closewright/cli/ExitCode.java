package closewright.cli;

import closewright.calculation.checks.Check;
import closewright.report.Report;

/** What the command's exit code tells a script. */
final class ExitCode {

    static final int DONE = 0;
    /** Everything is written, and a check fails. */
    static final int CHECK_FAILS = 1;

    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int UNWRITTEN = 4;

    private ExitCode() {}

    /** Of a run that came through. */
    static int of(Report report) {
        return report.count(Check.State.FAILS) > 0 ? CHECK_FAILS : DONE;
    }
}
