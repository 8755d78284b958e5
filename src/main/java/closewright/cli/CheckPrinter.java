package closewright.cli;

import closewright.report.Checklist;
import closewright.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The close checklist for a terminal: each item's state, its sign-off and its evidence. */
record CheckPrinter(PrintWriter out) {

    void print(Path workbook, Report report) {
        out.println(workbook.getFileName());
        report.review().checklist().ifPresent(this::print);
        out.println("  " + report.checkSentence());
        CheckLines.notExact(report).forEach(line -> out.println("    " + line));
    }

    private void print(Checklist list) {
        out.printf("  %-11s %-9s %s%n", list.overall(), "", "Close checklist: " + list.sentence());
        for (Checklist.Item item : list.items()) {
            out.printf("  %-11s %-9s %s%n", item.state(), item.standing().state(), told(item));
            if (!item.standing().remark().isEmpty()) {
                out.printf("  %-11s %-9s   %s%n", "", "", item.standing().remark());
            }
        }
    }

    private static String told(Checklist.Item item) {
        StringBuilder told = new StringBuilder(item.label());
        if (!item.owner().isEmpty() || !item.due().isEmpty()) {
            told.append(" (")
                    .append(String.join(", ", item.owner(), item.due()).replaceAll("^, |, $", ""))
                    .append(')');
        }
        return item.evidence().isEmpty()
                ? told.toString()
                : told.append(": ").append(item.evidence()).toString();
    }
}
