package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a package as text, to be made odd on purpose. */
final class PackageParts {

    private PackageParts() {}

    static Map<String, String> read(Path workbook) throws IOException {
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
    static void edit(Map<String, String> parts, String part, UnaryOperator<String> change) {
        String before = parts.getOrDefault(part, "");
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(part, after);
    }
}
