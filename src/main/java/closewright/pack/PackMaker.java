package closewright.pack;

import closewright.calculation.checks.PriorPeriods;
import closewright.excel.UpdatedWorkbook;
import closewright.pdf.PackDocument;
import closewright.report.Evidence;
import closewright.report.Report;
import closewright.report.assembly.ReportMaker;
import closewright.report.plan.ReportPlan;
import closewright.report.standard.StandardPlan;
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
     * What a run is about.
     *
     * @param folder where the pack's own folder is made, named like the workbook
     * @param prior workbooks or lists of facts of earlier periods, beside those that the definition names
     */
    public record Close(Path workbook, Path folder, List<Path> prior) {

        public Close {
            prior = List.copyOf(prior);
        }
    }

    /**
     * @throws InputException when the workbook, its definition or an earlier workbook cannot be used; nothing is
     *     written
     * @throws IOException when an output cannot be written: those of an earlier run are then as they were
     */
    public Pack make(Close close) throws InputException, IOException {
        Definitions.Known known = Definitions.read(close.workbook(), close.prior());
        Outputs outputs = Outputs.of(close.workbook(), close.folder());
        SignOffs signOffs = SignOffs.of(close.workbook(), outputs);
        Report report = report(known, new Evidence(known.statements(), known.prior(), signOffs.returned()));
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(signOffs.findings());
        findings.addAll(write(close.workbook(), known.statements(), report, outputs));
        return new Pack(
                known.statements(), known.prior(), report, Definitions.beside(close.workbook()), findings, outputs);
    }

    /**
     * The report alone, with what people have signed so far; nothing is written.
     *
     * @throws InputException when the workbook, its definition or an earlier workbook cannot be used
     */
    public Report check(Close close) throws InputException, IOException {
        Definitions.Known known = Definitions.read(close.workbook(), close.prior());
        SignOffs signOffs = SignOffs.of(close.workbook(), Outputs.of(close.workbook(), close.folder()));
        return report(known, new Evidence(known.statements(), known.prior(), signOffs.returned()));
    }

    private Report report(Definitions.Known known, Evidence evidence) {
        ReportPlan plan = known.plan().orElseGet(() -> StandardPlan.of(known.statements(), evidence.prior()));
        return ReportMaker.make(evidence, plan, version);
    }

    private static List<Finding> write(Path workbook, Statements statements, Report report, Outputs outputs)
            throws InputException, IOException {
        UpdatedWorkbook.checkTarget(workbook, outputs.workbook());
        try (Staging staging = Staging.of(outputs)) {
            Outputs aside = staging.aside();
            List<Finding> findings = new ArrayList<>(UpdatedWorkbook.write(workbook, report, aside.workbook()));
            findings.addAll(PackDocument.write(report, aside.pack(), workbook));
            FactsCsv.write(statements, aside.facts());
            ChecksCsv.write(report.results(), aside.checks());
            staging.publish();
            return findings;
        }
    }
}
