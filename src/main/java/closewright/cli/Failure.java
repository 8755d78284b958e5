package closewright.cli;

import closewright.statement.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What ended the work on a workbook: one line that says what, where and what to do, and the exit code. Nowhere else is
 * an exception put to an exit code.
 */
record Failure(int code, String line) {

    private static final int MOST_CAUSES = 20;
    private static final long MEGABYTE = 1 << 20;

    /** @param place the workbook's file name */
    static Failure of(Throwable thrown, String place) {
        if (cause(thrown, OutOfMemoryError.class).isPresent()) {
            return new Failure(ExitCode.UNREADABLE, place + outOfMemory());
        }
        if (thrown instanceof InputException) {
            return new Failure(ExitCode.UNREADABLE, oneLine(Objects.requireNonNullElse(thrown.getMessage(), place)));
        }
        if (thrown instanceof IOException unwritten) {
            return new Failure(ExitCode.UNWRITTEN, oneLine(unwritten(unwritten, place)));
        }
        if (thrown instanceof UncheckedIOException unwritten) {
            return of(Objects.requireNonNull(unwritten.getCause()), place);
        }
        return new Failure(ExitCode.UNREADABLE, place + unexpected(thrown));
    }

    private static <T> Optional<T> cause(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String outOfMemory() {
        return ": needs more memory than the " + Runtime.getRuntime().maxMemory() / MEGABYTE
                + " MB that Java may use; delete sheets that hold no statement from a copy and run that,"
                + " or set the environment variable JDK_JAVA_OPTIONS to -Xmx4g (4 GB) and run again";
    }

    private static String unwritten(IOException exception, String place) {
        if (exception instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be written; close it where it is open and check the folder's rights";
        }
        if (exception instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder; check the name";
        }
        if (exception instanceof FileSystemException system) {
            String reason = system.getReason() == null ? "cannot be written" : system.getReason();
            return system.getFile() + ": " + reason + "; check that the disk has room and the folder may be written";
        }
        return place + ": an output could not be written: " + exception.getMessage();
    }

    /** What should not happen at all: what it is and where, for those who mend it. */
    private static String unexpected(Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : ": " + oneLine(thrown.getMessage());
        String where = Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("closewright."))
                .findFirst()
                .map(frame -> " in " + frame.getFileName() + ", line " + frame.getLineNumber())
                .orElse("");
        return ": Closewright itself failed (" + thrown.getClass().getSimpleName() + where + message
                + "); please report this line with the kind of the workbook";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
