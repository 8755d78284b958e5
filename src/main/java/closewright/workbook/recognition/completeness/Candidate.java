package closewright.workbook.recognition.completeness;

import closewright.statement.Finding;

/**
 * What would be asked of a sheet if no other one of the workbook held a statement.
 *
 * @param rows how many labelled rows of figures it has
 */
public record Candidate(int rows, Finding finding) {}
