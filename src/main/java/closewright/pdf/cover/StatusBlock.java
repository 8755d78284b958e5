package closewright.pdf.cover;

import closewright.calculation.checks.Check;
import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Tag;
import closewright.pdf.text.Face;
import closewright.pdf.text.Ink;
import closewright.pdf.text.Style;
import closewright.pdf.text.Typesetter;
import closewright.report.Report;
import closewright.statement.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How the checks came out and what to look at before signing, beside a bar whose colour says the same.
 *
 * @param bar red where a check fails
 * @param sentence the checks in a sentence
 * @param remarks broken into lines
 */
record StatusBlock(Ink bar, List<String> sentence, List<List<String>> remarks) {

    private static final Style SENTENCE = new Style(Face.SEMIBOLD, 9.4, Ink.TEXT);
    private static final Style REMARK = new Style(Face.REGULAR, 9, Ink.TEXT);
    private static final double PITCH = 13;
    private static final double INSET = 12;
    private static final int MOST_REMARKS = 5;
    private static final int MOST_LINES = 2;

    static StatusBlock of(Report report, double width, Typesetter typesetter) {
        List<List<String>> remarks = new ArrayList<>();
        for (String remark : remarks(report)) {
            List<String> lines = typesetter.lines(remark, REMARK, width - INSET);
            remarks.add(lines.size() > MOST_LINES ? cut(lines) : lines);
        }
        Ink bar = report.count(Check.State.FAILS) > 0 ? Ink.BAD : Ink.GOOD;
        return new StatusBlock(bar, typesetter.lines(report.checkSentence(), SENTENCE, width - INSET), remarks);
    }

    private static List<String> remarks(Report report) {
        List<Finding> warnings = report.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.WARNING)
                .toList();
        List<String> remarks = new ArrayList<>();
        report.review()
                .checklist()
                .ifPresent(list -> remarks.add("Close checklist " + list.overall() + ": " + list.sentence() + "."));
        for (Finding warning : warnings.subList(0, Math.min(MOST_REMARKS, warnings.size()))) {
            remarks.add(warning.place() + ": " + warning.fact());
        }
        if (warnings.size() > MOST_REMARKS) {
            remarks.add("and " + (warnings.size() - MOST_REMARKS) + " more to look at before signing");
        }
        return remarks;
    }

    private static List<String> cut(List<String> lines) {
        List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
        cut.set(MOST_LINES - 1, cut.get(MOST_LINES - 1).stripTrailing() + " …");
        return cut;
    }

    /** In points. */
    double height() {
        int lines = sentence.size() + remarks.stream().mapToInt(List::size).sum();
        return lines * PITCH + 8;
    }

    void draw(Canvas canvas, Tag section, double top) throws IOException {
        double left = canvas.format().left();
        canvas.artifact(() -> canvas.area(new Box(left, top, 2.5, height()), bar));
        double y = draw(canvas, section.add("P"), sentence, top + PITCH);
        if (!remarks.isEmpty()) {
            Tag list = section.add("L");
            for (List<String> remark : remarks) {
                y = draw(canvas, list.add("LI").add("LBody"), remark, y);
            }
        }
    }

    /** Draws lines from a baseline on; gives the next one. */
    private double draw(Canvas canvas, Tag tag, List<String> lines, double baseline) throws IOException {
        Style style = lines == sentence ? SENTENCE : REMARK;
        canvas.tagged(tag, () -> {
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(lines.get(i), style, canvas.format().left() + INSET, baseline + i * PITCH);
            }
        });
        return baseline + lines.size() * PITCH;
    }
}
