package closewright.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The zip of a workbook, opened to be read only. */
public final class PackageFile implements Closeable {

    /** The largest part that is edited, in bytes; the sheets themselves are never edited. */
    private static final int LARGEST_EDITED = 256 << 20;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    private PackageFile(ZipFile zip) throws IOException {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory() && parts.put(PartName.key(entry.getName()), entry) != null) {
                throw new IOException("the file holds two parts named " + entry.getName());
            }
        }
    }

    public static PackageFile open(Path path) throws IOException {
        ZipFile zip = ZipFile.builder().setPath(path).get();
        try {
            return new PackageFile(zip);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Every entry in the order of the file, folders included. */
    public List<ZipArchiveEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    public boolean has(String part) {
        return parts.containsKey(PartName.key(part));
    }

    /** The names of all parts, in the form of {@link PartName#key}. */
    public List<String> keys() {
        return new ArrayList<>(parts.keySet());
    }

    /** A whole part, its checksum compared. */
    public byte[] read(String part) throws IOException {
        ZipArchiveEntry entry = entry(part);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_EDITED);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            if (checksum.getValue() != entry.getCrc()) {
                throw new IOException(part + " is damaged: its checksum differs");
            }
            return bytes;
        }
    }

    InputStream stream(String part) throws IOException {
        return zip.getInputStream(entry(part));
    }

    /** The entry's bytes as they are compressed. */
    public InputStream raw(ZipArchiveEntry entry) throws IOException {
        InputStream raw = zip.getRawInputStream(entry);
        if (raw == null) {
            throw new IOException(entry.getName() + " cannot be read");
        }
        return raw;
    }

    private ZipArchiveEntry entry(String part) throws IOException {
        ZipArchiveEntry entry = parts.get(PartName.key(part));
        if (entry == null) {
            throw new IOException("the workbook has no part " + part);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
