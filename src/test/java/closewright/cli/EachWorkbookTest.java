package closewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to one workbook does not keep the others from their turn. */
class EachWorkbookTest {

    private static final Path BAD = Path.of("in", "bad.xlsx");
    private static final Path GOOD = Path.of("in", "good.xlsx");

    private final StringWriter err = new StringWriter();
    private final List<Path> done = new ArrayList<>();

    /** The exit code where the first of two workbooks ends like this. */
    private int code(Throwable thrown) {
        return new EachWorkbook(new PrintWriter(err, true)).go(List.of(BAD, GOOD), workbook -> {
            if (workbook.equals(BAD)) {
                EachWorkbookTest.<RuntimeException>end(thrown);
            }
            done.add(workbook);
            return ExitCode.CHECK_FAILS;
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void end(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private void assertOneLine(String... parts) {
        assertThat(err.toString().strip()).contains(parts).hasLineCount(1).doesNotContain("\tat ");
        assertThat(done).containsExactly(GOOD);
    }

    @Test
    void anUnexpectedExceptionNamesTheFileAndThePlace() {
        assertThat(code(new IllegalStateException("no such\n column"))).isEqualTo(3);
        assertOneLine(
                "bad.xlsx: Closewright itself failed (IllegalStateException in EachWorkbookTest.java, line ",
                ": no such column); please report this line");
    }

    @Test
    void anExhaustedStackNamesTheFile() {
        assertThat(code(new StackOverflowError())).isEqualTo(3);
        assertOneLine("bad.xlsx: Closewright itself failed (StackOverflowError");
    }

    @Test
    void exhaustedMemorySaysSoWithTheRemedy() {
        assertThat(code(new OutOfMemoryError("Java heap space"))).isEqualTo(3);
        assertOneLine("bad.xlsx: needs more memory than the ", " MB that Java may use; ", "JDK_JAVA_OPTIONS to -Xmx4g");
    }

    @Test
    void exhaustedMemoryIsFoundBehindOtherExceptions() {
        assertThat(code(new ExceptionInInitializerError(new OutOfMemoryError())))
                .isEqualTo(3);
        assertOneLine("bad.xlsx: needs more memory than the ");
    }

    @Test
    void anInputThatCannotBeUsedSaysWhy() {
        assertThat(code(new InputException("bad.xlsx is a text file; save it as a workbook")))
                .isEqualTo(3);
        assertOneLine("bad.xlsx is a text file; save it as a workbook");
    }

    @Test
    void anOutputThatCannotBeWrittenIsTheGravest() {
        assertThat(code(new AccessDeniedException("out/bad/bad-pack.pdf"))).isEqualTo(4);
        assertOneLine("out/bad/bad-pack.pdf: may not be written; close it where it is open");
    }

    @Test
    void anOutputThatCannotBeWrittenNamesTheFileWhereTheFailureDoesNot() {
        assertThat(code(new UncheckedIOException(new IOException("the pipe is broken"))))
                .isEqualTo(4);
        assertOneLine("bad.xlsx: an output could not be written: the pipe is broken");
    }
}
