package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a package as text, to be made odd on purpose. */
public final class PackageParts {

    private PackageParts() {}

    public static Map<String, String> read(Path workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Changes a part; the change must change something. */
    public static void edit(Map<String, String> parts, String part, UnaryOperator<String> change) {
        String before = parts.getOrDefault(part, "");
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(part, after);
    }

    /** Makes a package of the parts. */
    public static void write(Map<String, String> parts, Path workbook) throws IOException {
        write(parts, workbook, entry -> entry);
    }

    /** @param written what is written of an entry beside its content */
    static void write(Map<String, String> parts, Path workbook, UnaryOperator<ZipEntry> written) throws IOException {
        try (OutputStream out = Files.newOutputStream(workbook);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(written.apply(new ZipEntry(part.getKey())));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
