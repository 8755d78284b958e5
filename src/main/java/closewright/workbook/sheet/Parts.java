package closewright.workbook.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook package. Names are compared without regard to case and to the kind of slash. */
final class Parts implements Closeable {

    private static final int MOST_ENTRIES = 10_000;
    /** No sheet of a real workbook inflates to more. */
    private static final long MOST_BYTES = 1_000_000_000L;

    private final ZipFile zip;
    private final Deadline deadline;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    Parts(Path file, Deadline deadline) throws IOException {
        this.zip = ZipFile.builder().setPath(file).get();
        this.deadline = deadline;
        try {
            index();
        } catch (IOException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    private void index() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new IOException("the part " + entry.getName() + " is there twice");
            }
            if (entries.size() > MOST_ENTRIES) {
                throw new IOException("it holds more than " + MOST_ENTRIES + " parts");
            }
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The inflated size that the directory states. */
    long size(String name) {
        return Optional.ofNullable(entries.get(key(name)))
                .map(ZipArchiveEntry::getSize)
                .orElse(0L);
    }

    /** The inflated size of all parts, as the directory states it. */
    long size() {
        return entries.values().stream().mapToLong(ZipArchiveEntry::getSize).sum();
    }

    /** A part's bytes as a stream; empty where there is no such part. */
    Optional<InputStream> open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        InputStream inflated = new CheckedPart(zip.getInputStream(entry), entry.getName(), entry.getCrc());
        return Optional.of(deadline.guard(inflated, MOST_BYTES, entry.getName()));
    }

    /** A relationship's target as a part's name: relative to the folder of its source, or absolute. */
    static String resolve(String source, String target) throws IOException {
        String clean = target.replace('\\', '/');
        Deque<String> path = new ArrayDeque<>();
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        for (String step : (clean.startsWith("/") ? clean : folder + clean).split("/", -1)) {
            if (step.equals("..") && path.pollLast() == null) {
                throw new IOException("a relationship points outside the workbook: " + target);
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private static String key(String name) {
        String clean = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return clean.startsWith("/") ? clean.substring(1) : clean;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
