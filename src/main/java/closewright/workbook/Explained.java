package closewright.workbook;

import closewright.statement.Statements;
import java.util.List;

/**
 * A workbook's statements with an account of how they were recognised.
 *
 * @param account sheet by sheet, line by line, for a reader
 */
public record Explained(Statements statements, List<String> account) {
    public Explained {
        account = List.copyOf(account);
    }
}
