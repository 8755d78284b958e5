package closewright;

import closewright.calculation.checks.PriorPeriods;
import closewright.pdf.PackDocument;
import closewright.report.Evidence;
import closewright.report.Prose;
import closewright.report.Report;
import closewright.report.assembly.ReportMaker;
import closewright.report.plan.ReportPlan;
import closewright.report.standard.StandardPlan;
import closewright.statement.Finding;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reports of a workbook by itself, without earlier ones and before anything is signed. */
public final class Reports {

    private Reports() {}

    public static Report of(Statements statements, ReportPlan plan) {
        return ReportMaker.make(Evidence.of(statements, PriorPeriods.NONE), plan, "test");
    }

    /** The report that a workbook gets without a definition. */
    public static Report standard(Statements statements) {
        return of(statements, StandardPlan.of(statements, PriorPeriods.NONE));
    }

    /**
     * Writes the pack without its workbook inside.
     *
     * @return what could not be printed as it stands in the report
     */
    public static List<Finding> writePack(Report report, Path target) throws IOException {
        return PackDocument.write(report, target, () -> new byte[0]);
    }

    public static String text(Prose prose) {
        return prose.pieces().stream().map(Prose.Piece::text).collect(Collectors.joining());
    }
}
