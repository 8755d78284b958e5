package closewright.excel.graft;

import closewright.statement.Sha256;
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
        return Sha256.of(parts.stream().map(Part::line)).hex();
    }
}
