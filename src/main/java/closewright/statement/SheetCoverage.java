package closewright.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was read of a sheet, and what was not, in a reader's words.
 *
 * @param isVisible whether the workbook shows the sheet
 * @param hasStatement whether one of the statements was read there, and not just schedules
 * @param columns the columns that hold figures beside labels, zero-based, read or not
 * @param read each part that was read, with its range: "rows 6–17: statement of operations, 36 figures"
 * @param byDesign columns of changes and proportions, which are no figures of a period
 * @param unread each part that was not, with its range and the reason: "columns D–F: their headings tell no period"
 */
public record SheetCoverage(
        String sheet,
        boolean isVisible,
        boolean hasStatement,
        Set<Integer> columns,
        List<String> read,
        List<String> byDesign,
        List<String> unread) {

    public SheetCoverage {
        columns = Set.copyOf(columns);
        read = List.copyOf(read);
        byDesign = List.copyOf(byDesign);
        unread = List.copyOf(unread);
    }

    /** Of a sheet on which nothing is to be read. */
    public static SheetCoverage nothing(String sheet) {
        return new SheetCoverage(sheet, true, false, Set.of(), List.of(), List.of(), List.of());
    }

    /** The same of a sheet that a definition leaves out. */
    public SheetCoverage leftOut() {
        return new SheetCoverage(
                sheet,
                isVisible,
                hasStatement,
                columns,
                List.of(),
                List.of(),
                List.of("left out, as the definition says"));
    }

    /**
     * Both in one sentence: "rows 6–17: balance sheet, 36 figures; not read: column E: nothing over it tells a period".
     */
    public String sentence() {
        String first = read.isEmpty() ? "nothing read" : String.join("; ", read);
        List<String> not = Stream.concat(unread.stream(), byDesign.stream()).toList();
        return not.isEmpty() ? first : first + "; not read: " + String.join("; ", not);
    }

    /** Whether all of it was read, and none of it as one of the statements. */
    public boolean isOfSchedules() {
        return unread.isEmpty() && !hasStatement;
    }

    /** Whether there is anything to tell: a sheet of prose has nothing. */
    public boolean isTold() {
        return !read.isEmpty() || !unread.isEmpty();
    }
}
