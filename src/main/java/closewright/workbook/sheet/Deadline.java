package closewright.workbook.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a reading that takes too long or gives too much: some hostile files are small and take for ever. */
final class Deadline {

    /** A reading was given up. */
    static final class Passed extends IOException {
        private static final long serialVersionUID = 1;

        Passed(String message) {
            super(message);
        }
    }

    private final long end;
    private final long seconds;

    Deadline(long seconds) {
        this.seconds = seconds;
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    void check() throws Passed {
        if (System.nanoTime() - end > 0) {
            throw new Passed("reading was given up after " + seconds + " seconds; remove what makes the file so large");
        }
    }

    /** The stream, which fails once the time is over or more bytes came than allowed. */
    InputStream guard(InputStream in, long mostBytes, String part) {
        return new FilterInputStream(in) {
            private long seen;

            @Override
            public int read() throws IOException {
                count(1);
                return super.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, Math.min(length, 8192));
                count(Math.max(count, 0));
                return count;
            }

            private void count(int bytes) throws IOException {
                seen += bytes;
                check();
                if (seen > mostBytes) {
                    throw new Passed("the part " + part + " is larger than " + mostBytes / 1_000_000
                            + " MB; remove what makes the file so large");
                }
            }
        };
    }
}
