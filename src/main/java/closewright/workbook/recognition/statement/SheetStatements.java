package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.Matrix;
import closewright.statement.Statement;
import java.util.List;

/**
 * What was read of a sheet.
 *
 * @param account what was recognised and why, line by line, for a reader
 */
public record SheetStatements(
        String sheet, List<Statement> statements, List<Matrix> matrices, List<Finding> findings, List<String> account) {

    public SheetStatements {
        statements = List.copyOf(statements);
        matrices = List.copyOf(matrices);
        findings = List.copyOf(findings);
        account = List.copyOf(account);
    }
}
