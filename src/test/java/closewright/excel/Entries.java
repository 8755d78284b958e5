package closewright.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The entries of a workbook's zip as a test sees them. */
public final class Entries {

    private Entries() {}

    /** The compressed bytes of every entry in hexadecimal digits, in the order of the file. */
    public static Map<String, String> raw(Path workbook) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setPath(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream raw = Objects.requireNonNull(zip.getRawInputStream(entry))) {
                    all.put(entry.getName(), HexFormat.of().formatHex(raw.readAllBytes()));
                }
            }
        }
        return all;
    }

    /** The text of a part of UTF-8. */
    public static String text(Path workbook, String part) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(workbook).get();
                InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(part), part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
