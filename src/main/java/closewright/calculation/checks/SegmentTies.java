package closewright.calculation.checks;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula.Sum;
import closewright.calculation.formula.Formula.Weighted;
import closewright.calculation.sums.Subheadings;
import closewright.calculation.sums.SumFit;
import closewright.period.Period;
import closewright.statement.LineItem;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Segments on one sheet = what they come to on another: lines of one name under the headings of segments, and a line of
 * that name elsewhere that is their sum in most periods.
 */
final class SegmentTies implements Rule {

    /** A smaller sum may well be chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(1000);

    @Override
    public List<Check> checks(Workings workings) {
        List<Check> checks = new ArrayList<>();
        for (List<StatedLine> own : workings.lines()) {
            for (List<StatedLine> segments : groups(own)) {
                for (StatedLine total : totals(segments, own, workings.lines())) {
                    checks.addAll(ties(total, segments, workings.figures()));
                }
            }
        }
        return checks;
    }

    private static List<List<StatedLine>> groups(List<StatedLine> lines) {
        Map<String, List<StatedLine>> byName = new LinkedHashMap<>();
        lines.stream()
                .filter(SegmentTies::isSegment)
                .forEach(line -> byName.computeIfAbsent(line.item().name().words(), words -> new ArrayList<>())
                        .add(line));
        return byName.values().stream().filter(SegmentTies::areApart).toList();
    }

    private static boolean isSegment(StatedLine line) {
        return line.item().unit().kind() == Unit.Kind.AMOUNT
                && !line.item().headings().isEmpty()
                && Subheadings.areOfOneMember(line.item().headings());
    }

    /** Whether each stands under a heading of its own. */
    private static boolean areApart(List<StatedLine> group) {
        return group.size() > 1
                && group.stream().map(line -> line.item().headings()).distinct().count() == group.size();
    }

    /** Lines of their name on other sheets, but for those that the segments' own sheet shows beside them. */
    private static List<StatedLine> totals(
            List<StatedLine> segments, List<StatedLine> own, List<List<StatedLine>> lines) {
        StatedLine one = segments.get(0);
        List<StatedLine> beside = own.stream()
                .filter(line ->
                        line.item().name().words().equals(one.item().name().words()) && !segments.contains(line))
                .toList();
        return lines.stream()
                .flatMap(List::stream)
                .filter(line -> !line.statement().sheet().equals(one.statement().sheet()))
                .filter(line ->
                        line.item().name().words().equals(one.item().name().words())
                                && isOfOneUnit(line.item(), one.item()))
                .filter(line -> beside.stream().noneMatch(known -> repeats(known, line)))
                .toList();
    }

    private static boolean isOfOneUnit(LineItem one, LineItem other) {
        return one.unit().kind() == other.unit().kind()
                && one.unit().scale().equals(other.unit().scale());
    }

    private static boolean repeats(StatedLine known, StatedLine line) {
        return known.figures().keySet().stream()
                .filter(line.figures()::containsKey)
                .anyMatch(period -> known.figure(period)
                                .value()
                                .compareTo(line.figure(period).value())
                        == 0);
    }

    private static List<Check> ties(StatedLine total, List<StatedLine> segments, Figures figures) {
        List<Check> ties = total.figures().keySet().stream()
                .filter(period -> !period.estimate() && count(segments, period) > 1)
                .map(period -> tie(total, segments, period))
                .toList();
        long failing = ties.stream().filter(tie -> tie.run(figures).fails()).count();
        long holding = ties.size() - failing;
        boolean telling = total.figures().values().stream()
                .anyMatch(fact -> fact.value().abs().compareTo(TELLING) >= 0);
        return holding > 0 && SumFit.isRule(holding, failing) && telling ? ties : List.of();
    }

    private static long count(List<StatedLine> segments, Period period) {
        return segments.stream()
                .filter(line -> line.figures().containsKey(period)
                        && line.figure(period).value().signum() != 0)
                .count();
    }

    private static Check tie(StatedLine total, List<StatedLine> segments, Period period) {
        return new Check(
                Check.id("segments", total.item(), period),
                Check.Kind.FOOTING,
                total.statement().sheet(),
                Footing.path(total.item()) + ", " + period.caption() + " = segments on "
                        + segments.get(0).statement().sheet(),
                new Sum(segments.stream()
                        .filter(line -> line.figures().containsKey(period))
                        .map(line -> new Weighted<>(1, ConceptFigures.figure(line.figure(period))))
                        .toList()),
                ConceptFigures.figure(total.figure(period)));
    }
}
