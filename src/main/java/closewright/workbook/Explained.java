package closewright.workbook;

import closewright.statement.EarlierSignOff;
import closewright.statement.InputException;
import closewright.statement.Statements;
import closewright.workbook.sheet.Sheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook's statements with an account of how they were recognised.
 *
 * @param account by the sheet's name, in the order of the workbook, line by line for a reader
 * @param own the sheets that an earlier run made
 */
public record Explained(Statements statements, Map<String, List<String>> account, List<Sheet> own) {
    public Explained {
        account = Collections.unmodifiableMap(new LinkedHashMap<>(account));
        own = List.copyOf(own);
    }

    /**
     * What people wrote on the sheets of an earlier run.
     *
     * @throws InputException when it cannot be put to its items
     */
    public List<EarlierSignOff> returned() throws InputException {
        return SignOffReader.returned(statements.source().name(), own);
    }
}
