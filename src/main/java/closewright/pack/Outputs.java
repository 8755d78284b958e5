package closewright.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the files of a run are, all in one folder.
 *
 * @param source the workbook that is read, after which they are named
 */
public record Outputs(Path folder, Path source) {

    static final String UPDATED = "-updated";

    static Outputs of(Path source, Path parent) {
        return new Outputs(folder(source, parent), source);
    }

    public Path file(Deliverable deliverable) {
        return folder.resolve(deliverable.name(source));
    }

    /** The files that every run writes, in the order of {@link Deliverable#ALL}. */
    public List<Path> files() {
        return Deliverable.ALL.stream().map(this::file).toList();
    }

    /** The file's name without its ending; that of the original where it is an updated workbook. */
    static String baseName(Path file) {
        String name = plainName(file);
        return name.length() > UPDATED.length() && name.endsWith(UPDATED)
                ? name.substring(0, name.length() - UPDATED.length())
                : name;
    }

    /** The file's name without its ending. */
    static String plainName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending(file).length());
    }

    /** The ending with its dot, {@code .xlsx}; empty where there is none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
    }

    /** The folder in which a workbook's outputs land. */
    public static Path folder(Path workbook, Path parent) {
        return parent.resolve(baseName(workbook));
    }
}
