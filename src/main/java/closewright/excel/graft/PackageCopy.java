package closewright.excel.graft;

import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import closewright.ooxml.XmlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A copy of a package in which some parts are replaced, added or left out; all others keep their compressed bytes. */
final class PackageCopy {

    private final PackageFile source;
    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    PackageCopy(PackageFile source) {
        this.source = source;
    }

    /** Replaces a part, or adds it where there is none of that name. */
    void put(String part, byte[] bytes) {
        if (source.has(part)) {
            replaced.put(PartName.key(part), bytes);
        } else {
            added.put(part, bytes);
        }
    }

    /** Replaces a part by its edited text, or adds it; one that was not edited stays as it is. */
    void put(String part, XmlDocument document) throws IOException {
        if (document.isEdited()) {
            put(part, document.bytes());
        }
    }

    void drop(String part) {
        dropped.add(PartName.key(part));
    }

    /** The parts that the copy will hold, in order. */
    List<Seal.Part> parts() {
        List<Seal.Part> parts = new ArrayList<>();
        for (ZipArchiveEntry entry : source.entries()) {
            String key = PartName.key(entry.getName());
            byte[] replacement = replaced.get(key);
            if (replacement != null) {
                parts.add(part(entry.getName(), replacement));
            } else if (!dropped.contains(key)) {
                parts.add(new Seal.Part(entry.getName(), entry.getSize(), entry.getCrc()));
            }
        }
        added.forEach((name, bytes) -> parts.add(part(name, bytes)));
        return parts;
    }

    /** The entries that are copied as they are, and are damaged. */
    List<String> damaged() {
        return source.entries().stream()
                .filter(this::isKept)
                .filter(source::isDamaged)
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    private boolean isKept(ZipArchiveEntry entry) {
        String key = PartName.key(entry.getName());
        return !entry.isDirectory() && !replaced.containsKey(key) && !dropped.contains(key);
    }

    private static Seal.Part part(String name, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return new Seal.Part(name, bytes.length, checksum.getValue());
    }

    /** Writes the copy beside its target and then gives it the target's name. */
    void write(Path target) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            writeTo(beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void writeTo(Path path) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(path)) {
            out.setUseZip64(Zip64Mode.AsNeeded);
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (ZipArchiveEntry entry : source.entries()) {
                copy(entry, out);
            }
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                write(part.getKey(), part.getValue(), out);
            }
        }
    }

    private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream out) throws IOException {
        String key = PartName.key(entry.getName());
        byte[] replacement = replaced.get(key);
        if (replacement != null) {
            write(entry.getName(), replacement, out);
        } else if (!dropped.contains(key)) {
            try (InputStream raw = source.raw(entry)) {
                out.addRawArchiveEntry(CopiedEntry.of(entry, source.time(entry)), raw);
            }
        }
    }

    private static void write(String name, byte[] bytes, ZipArchiveOutputStream out) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(PackageFile.ENTRY_TIME);
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }
}
