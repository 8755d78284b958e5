package closewright.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.channels.ByteArraySeekableByteChannel;
import org.apache.commons.io.input.TeeInputStream;

/** The zip of a workbook, held in memory and only read. Its parts are found however their names are written. */
public final class PackageFile {

    /** The time that Excel itself gives its entries. */
    public static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Where an entry's own header has its time and, behind it, its day. */
    private static final int TIME_IN_HEADER = 10;

    private final byte[] bytes;
    private final Limits limits;
    private final ReadingTime time;
    private final Xml xml;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private final Set<ZipArchiveEntry> sound = new HashSet<>();

    private PackageFile(byte[] bytes, Limits limits) throws IOException {
        this.bytes = bytes;
        this.limits = limits;
        this.time = new ReadingTime(limits.seconds());
        this.xml = new Xml(limits.depth());
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(ByteArraySeekableByteChannel.wrap(bytes))
                .get();
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.size() > limits.parts()) {
            throw new Limits.Passed("it holds more than " + limits.parts() + " parts");
        }
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory() && parts.put(PartName.key(entry.getName()), entry) != null) {
                throw new PackageException("the part " + entry.getName() + " is there twice");
            }
        }
    }

    /** A package of which the bytes are known; they must not be changed. */
    public static PackageFile of(byte[] bytes) throws PackageException {
        return of(bytes, Limits.USUAL);
    }

    static PackageFile of(byte[] bytes, Limits limits) throws PackageException {
        try {
            return new PackageFile(bytes, limits);
        } catch (IOException | RuntimeException broken) {
            throw PackageException.of(broken.getCause() instanceof IOException reason ? reason : broken);
        }
    }

    /** Every entry in the order of the file, folders included. */
    public List<ZipArchiveEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** The entry of a part. */
    public Optional<ZipArchiveEntry> find(String part) {
        return Optional.ofNullable(parts.get(PartName.key(part)));
    }

    public boolean has(String part) {
        return find(part).isPresent();
    }

    /** The names of all parts, in the form of {@link PartName#key}. */
    public List<String> keys() {
        return new ArrayList<>(parts.keySet());
    }

    /** The inflated size of a part that the zip's directory states; 0 where there is no such part. */
    public long size(String part) {
        return find(part).map(entry -> Math.max(0, entry.getSize())).orElse(0L);
    }

    /** The inflated size of all parts, as the directory states it. */
    public long size() {
        return parts.keySet().stream().mapToLong(this::size).sum();
    }

    /** A whole part, its checksum compared. */
    public byte[] read(String part) throws IOException {
        ZipArchiveEntry entry = entry(part);
        try (PartStream in = stream(entry, limits.editedBytes())) {
            byte[] read = in.readAllBytes();
            remember(entry, in);
            return read;
        }
    }

    /** A whole part as a document that can be edited. */
    public XmlDocument document(String part) throws IOException {
        ZipArchiveEntry entry = entry(part);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (PartStream in = stream(entry, limits.editedBytes())) {
            xml.read(new TeeInputStream(in, read), new Xml.Handler());
            remember(entry, in);
        }
        return XmlDocument.of(part, read.toByteArray());
    }

    /** Hands a part's elements to a handler, one after the other. */
    public void parse(String part, Xml.Handler handler) throws IOException {
        ZipArchiveEntry entry = entry(part);
        try (PartStream in = stream(entry, limits.partBytes())) {
            xml.read(in, handler);
            remember(entry, in);
        }
    }

    /**
     * An entry's inflated bytes for a reader that may be left behind: guarded by the limits, with a time of its own.
     *
     * @param mostBytes that it may inflate to
     */
    public InputStream inflated(ZipArchiveEntry entry, long mostBytes) throws PackageException {
        return stream(entry, mostBytes, new ReadingTime(limits.seconds()));
    }

    private PartStream stream(ZipArchiveEntry entry, long mostBytes) throws PackageException {
        return stream(entry, mostBytes, time);
    }

    private PartStream stream(ZipArchiveEntry entry, long mostBytes, ReadingTime spent) throws PackageException {
        try {
            PartStream.Expected expected = new PartStream.Expected(entry.getName(), entry.getCrc(), mostBytes);
            return new PartStream(zip.getInputStream(entry), expected, spent);
        } catch (IOException | RuntimeException broken) {
            throw PackageException.of(broken);
        }
    }

    private void remember(ZipArchiveEntry entry, PartStream read) {
        if (read.isSound()) {
            sound.add(entry);
        }
    }

    /**
     * Whether an entry does not inflate to what the zip's directory states; one that passes a limit is not known to be
     * damaged.
     */
    public boolean isDamaged(ZipArchiveEntry entry) {
        if (sound.contains(entry)) {
            return false;
        }
        try (PartStream in = stream(entry, limits.partBytes())) {
            in.transferTo(OutputStream.nullOutputStream());
            remember(entry, in);
            return false;
        } catch (Limits.Passed unknown) {
            return false;
        } catch (IOException damaged) {
            return true;
        }
    }

    /** The time of an entry as it is written there, in whatever zone that was; that of Excel where it is none. */
    public LocalDateTime time(ZipArchiveEntry entry) {
        int at = Math.toIntExact(entry.getLocalHeaderOffset()) + TIME_IN_HEADER;
        int clock = (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
        int day = (bytes[at + 2] & 0xFF) | (bytes[at + 3] & 0xFF) << 8;
        try {
            return LocalDateTime.of(
                    1980 + (day >> 9), day >> 5 & 0xF, day & 0x1F, clock >> 11, clock >> 5 & 0x3F, (clock & 0x1F) * 2);
        } catch (DateTimeException none) {
            return ENTRY_TIME;
        }
    }

    /** The entry's bytes as they are compressed. */
    public InputStream raw(ZipArchiveEntry entry) throws IOException {
        InputStream raw = zip.getRawInputStream(entry);
        if (raw == null) {
            throw new PackageException("the part " + entry.getName() + " cannot be read");
        }
        return raw;
    }

    private ZipArchiveEntry entry(String part) throws PackageException {
        return find(part).orElseThrow(() -> new PackageException("it has no part " + part));
    }
}
