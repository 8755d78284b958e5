package closewright.report.plan;

import java.util.List;

/**
 * What a reviewer shall find beside the tables.
 *
 * @param flux from which change on a line is called out
 * @param manual items of the close that no figure of the workbook tells
 */
public record ReviewPlan(FluxPlan flux, List<Manual> manual) {

    public static final ReviewPlan STANDARD = new ReviewPlan(FluxPlan.STANDARD, List.of());

    public ReviewPlan {
        manual = List.copyOf(manual);
    }

    /**
     * An item that people do outside the workbook: "Bank reconciliations signed".
     *
     * @param owner may be empty
     * @param due when it shall be done: "workday 3"; may be empty
     * @param note may be empty
     */
    public record Manual(String label, String owner, String due, String note) {}
}
