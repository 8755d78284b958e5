package closewright.excel.graft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.X000A_NTFS;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipShort;

/**
 * An entry that keeps the clock time that is written in it, whatever the zone. Of an entry that has moments beside it
 * these are left out: from a moment the library would make the clock time of the zone it runs in.
 */
final class CopiedEntry {

    private static final List<ZipShort> MOMENTS =
            List.of(new X5455_ExtendedTimestamp().getHeaderId(), new X000A_NTFS().getHeaderId());

    private CopiedEntry() {}

    static ZipArchiveEntry of(ZipArchiveEntry entry, LocalDateTime written) throws ZipException {
        ZipArchiveEntry copied = new ZipArchiveEntry(entry);
        MOMENTS.stream().filter(id -> copied.getExtraField(id) != null).forEach(copied::removeExtraField);
        copied.setTimeLocal(written);
        return copied;
    }
}
