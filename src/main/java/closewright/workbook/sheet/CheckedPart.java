package closewright.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A part's inflated bytes; at their end they must agree with the checksum of the zip's directory. */
final class CheckedPart extends CheckedInputStream {

    private final String name;
    private final long expected;

    CheckedPart(InputStream inflated, String name, long expected) {
        super(inflated, new CRC32());
        this.name = name;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        check(read);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        check(read);
        return read;
    }

    private void check(int read) throws IOException {
        if (read < 0 && getChecksum().getValue() != expected) {
            throw new IOException("the part " + name + " is damaged: its checksum is wrong");
        }
    }
}
