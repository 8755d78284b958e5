package closewright.pdf.page;

import closewright.report.Report;

/** What the pack is called. */
public final class PackTitle {

    /** The words that every pack's title ends with. */
    public static final String KIND = "Summary Tables";

    private PackTitle() {}

    public static String of(Report report) {
        return report.title().endsWith(KIND) ? report.title() : (report.title() + " " + KIND).strip();
    }
}
