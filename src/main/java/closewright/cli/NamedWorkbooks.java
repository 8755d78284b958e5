package closewright.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The workbooks that a command is given, one at least. */
final class NamedWorkbooks {

    @Parameters(
            arity = "1..*",
            paramLabel = "WORKBOOK",
            description = "A workbook; NAME.yaml beside it is its definition.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> workbooks;

    List<Path> workbooks() {
        return workbooks;
    }
}
