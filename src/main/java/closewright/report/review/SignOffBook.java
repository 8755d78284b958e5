package closewright.report.review;

import closewright.report.SignOffStatus;
import closewright.report.SignedFigures;
import closewright.statement.EarlierSignOff;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people wrote on the sheets of an earlier run, put to the items of this one. */
final class SignOffBook {

    private final Map<String, EarlierSignOff> returned = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    SignOffBook(List<EarlierSignOff> returned) {
        returned.forEach(row -> this.returned.merge(row.item(), row, EarlierSignOff::or));
    }

    SignOffStatus standing(String item, SignedFigures basis) {
        asked.add(item);
        EarlierSignOff row = returned.get(item);
        return row == null ? SignOffStatus.unsigned(item, basis) : SignOffStatus.of(row, basis);
    }

    /** What was written to items that this run does not have. */
    List<EarlierSignOff> leftOver() {
        return returned.values().stream()
                .filter(row -> !row.signOff().isEmpty() && !asked.contains(row.item()))
                .toList();
    }
}
