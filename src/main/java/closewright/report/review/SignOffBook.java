package closewright.report.review;

import closewright.report.Basis;
import closewright.report.Standing;
import closewright.statement.Returned;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people wrote on the sheets of an earlier run, put to the items of this one. */
final class SignOffBook {

    private final Map<String, Returned> returned = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    SignOffBook(List<Returned> returned) {
        returned.forEach(row -> this.returned.merge(row.item(), row, Returned::or));
    }

    Standing standing(String item, Basis basis) {
        asked.add(item);
        Returned row = returned.get(item);
        return row == null ? Standing.unsigned(item, basis) : Standing.of(row, basis);
    }

    /** What was written to items that this run does not have. */
    List<Returned> leftOver() {
        return returned.values().stream()
                .filter(row -> !row.signOff().isEmpty() && !asked.contains(row.item()))
                .toList();
    }
}
