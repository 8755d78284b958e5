package closewright.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A failure to write, in one line: what, where, what to do. */
final class Failure {

    private Failure() {}

    static String of(IOException exception) {
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
        return "an output could not be written: " + exception.getMessage();
    }
}
