package closewright.ooxml;

/** How long the parts of a package have been read, the work on what was read included. */
final class ReadingTime {

    private static final long SECOND = 1_000_000_000L;

    private final int seconds;
    private long spent;

    ReadingTime(int seconds) {
        this.seconds = seconds;
    }

    void spend(long nanoseconds) {
        spent += nanoseconds;
    }

    void check() throws PackageException {
        if (spent > seconds * SECOND) {
            throw new Limits.Passed("reading was given up after " + seconds + " seconds");
        }
    }
}
