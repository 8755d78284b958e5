package closewright.path;

import closewright.pdf.TaggedTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code pdftotext -layout} makes of a pack, line by line; blanks do not count. */
final class LayoutText {

    private static final String PART = "part 1 of ";

    private final Set<String> lines;
    private final boolean available;

    private LayoutText(Set<String> lines, boolean available) {
        this.lines = lines;
        this.available = available;
    }

    static LayoutText of(Path pack) throws IOException {
        try {
            Process process = new ProcessBuilder("pdftotext", "-layout", pack.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new LayoutText(
                    text.lines().map(LayoutText::plain).collect(Collectors.toCollection(HashSet::new)), true);
        } catch (IOException notInstalled) {
            return new LayoutText(Set.of(), false);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    /**
     * The rows of figures that are not one line with their label, or with the last line of a wrapped one; those of
     * parted tables aside.
     */
    List<String> missing(List<TaggedTable> tables) {
        if (!available || lines.stream().anyMatch(line -> line.contains(plain(PART)))) {
            return List.of();
        }
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.matches("[^|]+( \\| [-$(]?[0-9][0-9,.]*\\)?(%| bps)?){2,}"))
                .filter(row -> !isALine(row))
                .toList();
    }

    private boolean isALine(String row) {
        int bar = row.indexOf(" | ");
        String label = plain(row.substring(0, bar));
        String figures = plain(row.substring(bar).replace("|", ""));
        return lines.contains(label + figures)
                || lines.stream()
                        .filter(line -> line.length() > figures.length() && line.endsWith(figures))
                        .anyMatch(line -> label.endsWith(line.substring(0, line.length() - figures.length())));
    }
}
