package closewright.pack;

import closewright.calculation.checks.PriorPeriods;
import closewright.excel.UpdatedWorkbook;
import closewright.report.Evidence;
import closewright.report.Report;
import closewright.report.assembly.ReportMaker;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole run: a workbook in, the updated workbook, the pack and the lists of facts and checks out. */
public final class PackMaker {

    private final String version;

    public PackMaker(String version) {
        this.version = version;
    }

    /**
     * What a run gave.
     *
     * @param findings of reading and of writing
     */
    public record Pack(
            Statements statements,
            PriorPeriods prior,
            Report report,
            Optional<Path> definition,
            List<Finding> findings,
            Outputs outputs) {}

    /**
     * @param folder where the pack's own folder is made, named like the workbook
     * @param prior workbooks or lists of facts of earlier periods, beside those that the definition names
     * @throws InputException when the workbook, its definition or an earlier workbook cannot be used; nothing is
     *     written
     * @throws IOException when an output cannot be written: those of an earlier run are then as they were
     */
    public Pack make(Path workbook, Path folder, List<Path> prior) throws InputException, IOException {
        Close close = Close.read(workbook);
        close.checkRead();
        PriorPeriods issued = close.prior(prior);
        Outputs outputs = Outputs.of(workbook, folder);
        SignOffs signOffs = SignOffs.of(close, outputs);
        Report report = report(close, new Evidence(close.statements(), issued, signOffs.returned()));
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(signOffs.findings());
        findings.addAll(write(close, report, outputs));
        return new Pack(close.statements(), issued, report, close.definition(), findings, outputs);
    }

    /**
     * The report alone, with what people have signed so far; nothing is written.
     *
     * @param folder where the folder of an earlier run's pack is
     * @param prior as for {@link #make}
     * @throws InputException when the workbook, its definition or an earlier workbook cannot be used
     */
    public Report check(Path workbook, Path folder, List<Path> prior) throws InputException {
        Close close = Close.read(workbook);
        close.checkRead();
        SignOffs signOffs = SignOffs.of(close, Outputs.of(workbook, folder));
        return report(close, new Evidence(close.statements(), close.prior(prior), signOffs.returned()));
    }

    private Report report(Close close, Evidence evidence) throws InputException {
        return ReportMaker.make(evidence, close.plan(evidence.prior()), version);
    }

    private static List<Finding> write(Close close, Report report, Outputs outputs) throws InputException, IOException {
        UpdatedWorkbook.checkTarget(close.workbook(), outputs.file(Deliverable.WORKBOOK));
        try (Staging staging = Staging.of(outputs.folder())) {
            List<Finding> findings = new ArrayList<>();
            for (Deliverable deliverable : Deliverable.ALL) {
                findings.addAll(deliverable.write(close, report, staging.aside(outputs.file(deliverable))));
            }
            staging.publish();
            return findings;
        }
    }
}
