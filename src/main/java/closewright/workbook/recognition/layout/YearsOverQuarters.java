package closewright.workbook.recognition.layout;

import closewright.period.Part;
import closewright.workbook.recognition.period.HeaderCells.Line;
import closewright.workbook.recognition.period.HeaderCells.Told;
import closewright.workbook.recognition.period.PeriodHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A typed year over the middle of its quarters covers all of them: "2023" over Q2 of "Q1 Q2 Q3 | Q1 Q2 Q3". */
final class YearsOverQuarters {

    private YearsOverQuarters() {}

    /** The lines, each year over the whole of its quarters, where there is one year for each run of quarters. */
    static List<Line> spread(List<Line> lines) {
        Optional<List<List<Told>>> runs = lines.stream()
                .map(YearsOverQuarters::runs)
                .filter(found -> found.size() > 1)
                .findFirst();
        return runs.isEmpty()
                ? lines
                : lines.stream().map(line -> spread(line, runs.get())).toList();
    }

    /** The quarters of a line, parted where they start again. */
    private static List<List<Told>> runs(Line line) {
        List<List<Told>> runs = new ArrayList<>();
        Optional<Part> before = Optional.empty();
        for (Told told : line.told()) {
            PeriodHint hint = told.hint();
            if (hint.part().isEmpty() || hint.year() != 0) {
                return List.of();
            }
            Part part = hint.part().get();
            if (before.isEmpty() || part.end() <= before.get().end()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(told);
            before = hint.part();
        }
        return runs;
    }

    private static Line spread(Line line, List<List<Told>> runs) {
        boolean years = line.told().size() == runs.size()
                && line.told().stream().allMatch(told -> told.hint().isBareYear() && !told.merged())
                && IntStream.range(0, runs.size())
                        .allMatch(at -> isOver(line.told().get(at), runs.get(at)));
        return years
                ? new Line(
                        line.row(),
                        IntStream.range(0, runs.size())
                                .mapToObj(at -> over(line.told().get(at), runs.get(at)))
                                .toList(),
                        line.others(),
                        line.changes())
                : line;
    }

    private static boolean isOver(Told year, List<Told> run) {
        return year.column() >= run.get(0).column()
                && year.column() <= run.get(run.size() - 1).column();
    }

    private static Told over(Told year, List<Told> run) {
        return new Told(run.get(0).column(), run.get(run.size() - 1).column(), year.hint(), year.text(), true);
    }
}
