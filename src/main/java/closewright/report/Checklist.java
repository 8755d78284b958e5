package closewright.report;

import java.util.List;
import java.util.Optional;

/**
 * The close checklist as it stands.
 *
 * @param overall {@code FAILS}, {@code VOID}, {@code OPEN} or {@code COMPLETE}
 */
public record Checklist(List<Item> items, String overall) {

    public static final String COMPLETE = "COMPLETE";

    /** The state of a flux review in which every line that is called out is explained. */
    public static final String DONE = "DONE";

    /** Marks a line that is called out. */
    public static final String EXPLAIN = "EXPLAIN";

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param section "Automatic" or "Manual"
     * @param state from the evidence; {@code MANUAL} where a person tells
     * @param live the rule that gives the state in the workbook; empty for what only a run can tell
     * @param evidence "25 of 25 foot"
     * @param owner may be empty
     * @param due may be empty
     */
    public record Item(
            String section,
            String label,
            String state,
            Optional<PlacedVerdict> live,
            String evidence,
            String owner,
            String due,
            SignOffStatus standing) {}

    /** "8 of 14 items reviewed, 2 prepared, 4 open". */
    public String sentence() {
        return count(SignOffStatus.REVIEWED) + " of " + items.size() + " items reviewed, "
                + count(SignOffStatus.PREPARED)
                + " prepared, " + count(SignOffStatus.OPEN) + " open"
                + (count(SignOffStatus.VOID) > 0 ? ", " + count(SignOffStatus.VOID) + " void" : "");
    }

    public List<Item> items(String section) {
        return items.stream().filter(item -> item.section().equals(section)).toList();
    }

    private long count(String state) {
        return items.stream()
                .filter(item -> item.standing().state().equals(state))
                .count();
    }
}
