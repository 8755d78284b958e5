package closepack.pack;

import java.nio.file.Path;

/** The files that a run writes, all in one folder. */
public record Outputs(Path folder, Path workbook, Path pack, Path facts, Path checks) {

    static Outputs of(Path source, Path parent) {
        String name = baseName(source);
        String file = String.valueOf(source.getFileName());
        String ending = file.substring(name.length());
        Path folder = parent.resolve(name);
        return new Outputs(
                folder,
                folder.resolve(name + "-updated" + ending),
                folder.resolve(name + "-pack.pdf"),
                folder.resolve(name + "-facts.csv"),
                folder.resolve(name + "-checks.csv"));
    }

    /** The file's name without its ending. */
    static String baseName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
