package closewright.workbook.recognition.statement;

import closewright.statement.Finding;
import closewright.statement.Matrix;
import closewright.statement.SheetCoverage;
import closewright.statement.Statement;
import closewright.workbook.recognition.completeness.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a sheet.
 *
 * @param candidate what would be asked of it if no sheet of the workbook held a statement
 * @param account what was recognised and why, line by line, for a reader
 */
public record SheetStatements(
        List<Statement> statements,
        List<Matrix> matrices,
        List<Finding> findings,
        List<String> account,
        SheetCoverage coverage,
        Optional<Candidate> candidate) {

    public SheetStatements {
        statements = List.copyOf(statements);
        matrices = List.copyOf(matrices);
        findings = List.copyOf(findings);
        account = List.copyOf(account);
    }

    public String sheet() {
        return coverage.sheet();
    }
}
