package closewright.pdf;

import closewright.report.Report;

/** What the pack is called. */
final class PackTitle {

    /** The words that every pack's title ends with. */
    static final String KIND = "Summary Tables";

    private PackTitle() {}

    static String of(Report report) {
        return report.title().endsWith(KIND) ? report.title() : (report.title() + " " + KIND).strip();
    }
}
