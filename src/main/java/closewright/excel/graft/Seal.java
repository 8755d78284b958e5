package closewright.excel.graft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of a workbook's parts without the sheets of the report: as long as it fits, nothing but these sheets has
 * changed since it was taken.
 */
final class Seal {

    /** A part as it stands in the package: what it inflates to, and where. */
    record Part(String name, long size, long checksum) {

        private String line() {
            return name + '\t' + size + '\t' + Long.toHexString(checksum) + '\n';
        }
    }

    private Seal() {}

    /** 64 lower-case hexadecimal digits. */
    static String of(List<Part> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update(part.line().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
