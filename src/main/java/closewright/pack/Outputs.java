package closewright.pack;

import java.nio.file.Path;

/** The files that a run writes, all in one folder. */
public record Outputs(Path folder, Path workbook, Path pack, Path facts, Path checks) {

    private static final String UPDATED = "-updated";

    static Outputs of(Path source, Path parent) {
        String name = baseName(source);
        String file = String.valueOf(source.getFileName());
        String ending = file.substring(file.lastIndexOf('.') < 0 ? file.length() : file.lastIndexOf('.'));
        Path folder = folder(source, parent);
        return new Outputs(
                folder,
                folder.resolve(name + UPDATED + ending),
                folder.resolve(name + "-pack.pdf"),
                folder.resolve(name + "-facts.csv"),
                folder.resolve(name + "-checks.csv"));
    }

    /** Files of the same names in another folder. */
    Outputs in(Path other) {
        return new Outputs(
                other, moved(workbook, other), moved(pack, other), moved(facts, other), moved(checks, other));
    }

    private static Path moved(Path file, Path other) {
        return other.resolve(String.valueOf(file.getFileName()));
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
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    /** The folder in which a workbook's outputs land. */
    public static Path folder(Path source, Path parent) {
        return parent.resolve(baseName(source));
    }
}
