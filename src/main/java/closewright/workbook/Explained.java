package closewright.workbook;

import closewright.statement.Statements;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook's statements with an account of how they were recognised.
 *
 * @param account by the sheet's name, in the order of the workbook, line by line for a reader
 */
public record Explained(Statements statements, Map<String, List<String>> account) {
    public Explained {
        account = Collections.unmodifiableMap(new LinkedHashMap<>(account));
    }
}
