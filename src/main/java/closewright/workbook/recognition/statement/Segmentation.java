package closewright.workbook.recognition.statement;

import closewright.statement.Concept;
import closewright.statement.Statement.Kind;
import closewright.workbook.recognition.concept.ConceptWordings.Meaning;
import closewright.workbook.recognition.concept.TitlePhrase;
import closewright.workbook.recognition.rows.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Tells of each row which statement it belongs to. Labels vote, neighbours tend to belong together, and a change is
 * likelier at a heading or after a blank row: the likeliest course through all rows is taken (Viterbi).
 */
final class Segmentation {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final double TITLE = 8;
    /** A heading that announces a statement outweighs what stood before. */
    private static final double HEADING = 14;

    private static final double EXACT = 2;
    private static final double LOOSE = 1;
    private static final double CHANGE = 6;
    private static final double CHANGE_AT_BREAK = 3;
    private static final double CHANGE_UNDER_TITLE = 4;
    private static final double CHANGE_UNDER_OTHER_TITLE = 100;
    private static final double OTHER = 0.3;
    /** Lines of accounts, which nobody can know, do not end a statement that a title announces. */
    private static final double OTHER_UNDER_TITLE = 0;

    private Segmentation() {}

    /** The rows parted by statement. */
    static List<Segment> segments(List<Row> rows, Optional<Kind> title) {
        List<Kind> kinds = of(rows, title.map(kind -> settled(kind, rows)));
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || kinds.get(i) != kinds.get(start)) {
                segments.add(new Segment(kinds.get(start), rows.subList(start, i)));
                start = i;
            }
        }
        return joined(segments);
    }

    /** Lines that nobody can know do not part a statement that goes on below them. */
    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean between = !joined.isEmpty()
                    && i + 1 < segments.size()
                    && isUnknown(segment)
                    && last(joined).kind() == segments.get(i + 1).kind();
            boolean goesOn = !joined.isEmpty() && last(joined).kind() == segment.kind();
            if (between || goesOn) {
                List<Row> rows = new ArrayList<>(last(joined).rows());
                rows.addAll(segment.rows());
                joined.set(joined.size() - 1, new Segment(last(joined).kind(), rows));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static Segment last(List<Segment> segments) {
        return segments.get(segments.size() - 1);
    }

    private static boolean isUnknown(Segment segment) {
        return segment.kind() == Kind.OTHER
                && segment.rows().stream()
                        .allMatch(row -> row.meanings().isEmpty()
                                && TitlePhrase.heading(row.label()).isEmpty());
    }

    /** A statement of comprehensive income that starts with revenues is an income statement as well. */
    private static Kind settled(Kind title, List<Row> rows) {
        boolean revenues = title == Kind.COMPREHENSIVE_INCOME
                && rows.stream()
                        .filter(Row::hasFigures)
                        .flatMap(row -> row.meanings().stream())
                        .anyMatch(meaning -> meaning.concept()
                                .filter(Concept.REVENUE::equals)
                                .isPresent());
        return revenues ? Kind.INCOME : title;
    }

    /** The statement of each row, given what the title announces. */
    private static List<Kind> of(List<Row> rows, Optional<Kind> title) {
        List<int[]> before = new ArrayList<>();
        double[] best = new double[KINDS.size()];
        title.ifPresent(kind -> best[KINDS.indexOf(kind)] = TITLE + changeUnder(kind));
        double underTitle = title.map(Segmentation::changeUnder).orElse(0.0);
        for (Row row : rows) {
            before.add(step(best, row, underTitle));
        }
        return course(best, before);
    }

    private static double changeUnder(Kind title) {
        return switch (title) {
            case INCOME, BALANCE_SHEET, CASH_FLOW -> CHANGE_UNDER_TITLE;
            default -> CHANGE_UNDER_OTHER_TITLE;
        };
    }

    /** Brings the best sums up to this row; returns where each statement's best course comes from. */
    private static int[] step(double[] best, Row row, double underTitle) {
        boolean atBreak = row.blankBefore() || !row.hasFigures();
        double change = (atBreak ? CHANGE_AT_BREAK : CHANGE) + underTitle;
        int top = highest(best);
        double bestOther = best[top] - change;
        double[] votes = votes(row, underTitle == CHANGE_UNDER_TITLE ? OTHER_UNDER_TITLE : OTHER);
        int[] from = new int[best.length];
        for (int kind = 0; kind < best.length; kind++) {
            from[kind] = best[kind] >= bestOther ? kind : top;
            best[kind] = Math.max(best[kind], bestOther) + votes[kind];
        }
        return from;
    }

    private static double[] votes(Row row, double unknown) {
        double[] votes = new double[KINDS.size()];
        if (row.hasFigures() && (row.isPercent() || row.label().isEmpty())) {
            return votes;
        }
        for (Meaning meaning : row.meanings()) {
            double weight =
                    (meaning.exact() ? EXACT : LOOSE) / meaning.statements().size();
            meaning.statements()
                    .forEach(kind -> votes[KINDS.indexOf(kind)] = Math.max(votes[KINDS.indexOf(kind)], weight));
        }
        if (row.meanings().isEmpty()) {
            votes[KINDS.indexOf(Kind.OTHER)] = unknown;
        }
        if (!row.hasFigures() && row.label().length() < 90 && !row.label().endsWith("]")) {
            TitlePhrase.heading(row.label()).ifPresent(kind -> votes[KINDS.indexOf(kind)] += HEADING);
        }
        return votes;
    }

    private static List<Kind> course(double[] best, List<int[]> before) {
        List<Kind> course = new ArrayList<>();
        int kind = highest(best);
        for (int i = before.size() - 1; i >= 0; i--) {
            course.add(KINDS.get(kind));
            kind = before.get(i)[kind];
        }
        Collections.reverse(course);
        return course;
    }

    private static int highest(double[] sums) {
        int highest = 0;
        for (int i = 1; i < sums.length; i++) {
            highest = sums[i] > sums[highest] ? i : highest;
        }
        return highest;
    }
}
