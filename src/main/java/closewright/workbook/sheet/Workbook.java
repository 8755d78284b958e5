package closewright.workbook.sheet;

import closewright.statement.Finding;
import java.util.List;

/** A workbook's sheets in their order, with what could not be read of them. */
public record Workbook(List<Sheet> sheets, List<Finding> findings) {

    public Workbook {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }
}
