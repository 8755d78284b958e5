package closewright.pack;

import closewright.statement.EarlierSignOff;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.SignOff;
import closewright.workbook.SignOffReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people wrote on sheets of earlier runs: in the workbook that is read, and in the updated one that the run is
 * about to replace. Where both say something else of one cell, the workbook that is read has it.
 */
record SignOffs(List<EarlierSignOff> returned, List<Finding> findings) {

    /** @throws InputException when a file that may hold people's words cannot be read: nothing is to replace it */
    static SignOffs of(Close close, Outputs outputs) throws InputException {
        List<EarlierSignOff> read = close.returned();
        List<EarlierSignOff> standing = new ArrayList<>();
        for (Path file : standing(outputs)) {
            if (!close.isOf(file)) {
                standing.addAll(standing(file));
            }
        }
        return new SignOffs(Stream.concat(read.stream(), standing.stream()).toList(), conflicts(read, standing));
    }

    private static List<Path> standing(Outputs outputs) {
        Path updated = outputs.file(Deliverable.WORKBOOK);
        String companion = Outputs.plainName(updated) + "-cw.xlsx";
        return Stream.of(updated, updated.resolveSibling(companion))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static List<EarlierSignOff> standing(Path file) throws InputException {
        try {
            return SignOffReader.read(file);
        } catch (InputException unreadable) {
            throw new InputException(
                    file + ": what was signed in it cannot be kept (" + unreadable.getMessage()
                            + "); move it elsewhere, and run again",
                    unreadable);
        }
    }

    private static List<Finding> conflicts(List<EarlierSignOff> read, List<EarlierSignOff> standing) {
        return standing.stream()
                .flatMap(row -> read.stream().filter(kept -> kept.item().equals(row.item())).findFirst().stream()
                        .flatMap(kept -> conflicts(kept.signOff(), row)))
                .toList();
    }

    private static Stream<Finding> conflicts(SignOff kept, EarlierSignOff other) {
        return Stream.of(SignOff.Field.values())
                .filter(field -> !kept.word(field).isEmpty()
                        && !other.signOff().word(field).isEmpty()
                        && !kept.word(field).equals(other.signOff().word(field)))
                .map(field -> Finding.warning(
                        other.label(),
                        "\"" + field.heading() + "\" was \"" + other.signOff().word(field)
                                + "\" in the updated workbook of the earlier run",
                        "\"" + kept.word(field) + "\" of the workbook that was read is kept"));
    }
}
