package closewright.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * A part's inflated bytes: no more of them and no longer than the limits allow, and at their end they must agree with
 * the checksum of the zip's directory.
 */
final class PartStream extends FilterInputStream {

    /** Read at once, so that the limits are looked at often. */
    private static final int PIECE = 8192;

    /**
     * What is known of a part before it is read.
     *
     * @param mostBytes that it may inflate to
     */
    record Expected(String name, long checksum, long mostBytes) {}

    private final Expected expected;
    private final ReadingTime time;
    private final CRC32 checksum = new CRC32();
    private long seen;
    private long since = System.nanoTime();
    private boolean sound;

    PartStream(InputStream inflated, Expected expected, ReadingTime time) {
        super(inflated);
        this.expected = expected;
        this.time = time;
    }

    /** Whether all of it was read and its checksum is right. */
    boolean isSound() {
        return sound;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = super.read(buffer, offset, Math.min(length, PIECE));
            checksum.update(buffer, offset, Math.max(count, 0));
            seen += Math.max(count, 0);
            check(count < 0);
            return count;
        } catch (IOException | RuntimeException broken) {
            throw PackageException.of(broken);
        }
    }

    private void check(boolean atEnd) throws PackageException {
        spend();
        time.check();
        if (seen > expected.mostBytes()) {
            throw new Limits.Passed(
                    "the part " + expected.name() + " is larger than " + Limits.megabytes(expected.mostBytes()));
        }
        sound = atEnd && checksum.getValue() == expected.checksum();
        if (atEnd && !sound) {
            throw new PackageException("the part " + expected.name() + " is damaged: its checksum is wrong");
        }
    }

    private void spend() {
        long now = System.nanoTime();
        time.spend(now - since);
        since = now;
    }

    @Override
    public void close() throws IOException {
        spend();
        super.close();
    }
}
