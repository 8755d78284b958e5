package closewright.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Internap's first and second quarter of 2010 as two workbooks, each without the other's column. */
public final class TwoQuarters {

    private static final int SECOND = 0;
    private static final int FIRST = 1;
    private static final int SECOND_OF_2009 = 2;

    private TwoQuarters() {}

    /** What the release gives of the first quarter: the supplemental data. */
    public static Path first(Path folder) throws IOException {
        return write(folder.resolve("internap-1q10.xlsx"), List.of(columns(plan("supplemental"), FIRST)));
    }

    /** The second quarter as a workbook in the manner of a quarterly report: with last year's quarter only. */
    public static Path second(Path folder) throws IOException {
        List<SheetPlan> sheets = new ArrayList<>(Stream.of("operations", "balance-sheets", "cash-flows")
                .map(TwoQuarters::plan)
                .toList());
        sheets.add(columns(plan("supplemental"), SECOND, SECOND_OF_2009));
        return write(folder.resolve("internap-2q10.xlsx"), sheets);
    }

    private static SheetPlan plan(String sheet) {
        return PlanText.read("internap-2q10/" + sheet + ".txt");
    }

    private static Path write(Path file, List<SheetPlan> sheets) throws IOException {
        Sample sample = new Sample(String.valueOf(file.getFileName()), "Internap", sheets, (workbook, looks) -> {});
        return Files.write(file, SampleWorkbooks.bytes(sample));
    }

    /** The same sheet with some of its columns of figures. */
    private static SheetPlan columns(SheetPlan plan, int... kept) {
        List<List<String>> header = new ArrayList<>();
        for (List<String> row : plan.header()) {
            header.add(IntStream.range(0, kept.length)
                    .mapToObj(i -> row.get(kept[i]).equals("<") && i == 0 ? row.get(0) : row.get(kept[i]))
                    .toList());
        }
        return new SheetPlan(
                plan.name(),
                plan.titles(),
                header,
                plan.lines().stream().map(line -> columns(line, kept)).toList());
    }

    private static Line columns(Line line, int... kept) {
        List<String> figures = line.isSum() || line.figures().isEmpty()
                ? line.figures()
                : IntStream.of(kept).mapToObj(line::figure).toList();
        return new Line(line.role(), line.form(), line.indent(), line.label(), figures);
    }
}
