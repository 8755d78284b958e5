package closepack.pack;

import closepack.definition.DefinedPlan;
import closepack.definition.DefinedPlan.Defined;
import closepack.excel.UpdatedWorkbook;
import closepack.pdf.PackDocument;
import closepack.report.Report;
import closepack.report.ReportMaker;
import closepack.report.StandardPlan;
import closepack.statement.Finding;
import closepack.statement.InputException;
import closepack.statement.Statements;
import closepack.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
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
            Statements statements, Report report, Optional<Path> definition, List<Finding> findings, Outputs outputs) {}

    /**
     * @param folder where the pack's own folder is made, named like the workbook
     * @throws InputException when the workbook or its definition cannot be used; nothing is written
     * @throws IOException when an output cannot be written
     */
    public Pack make(Path workbook, Path folder) throws InputException, IOException {
        Optional<Path> definition = Definitions.beside(workbook);
        Defined defined = defined(definition, workbook);
        Report report = ReportMaker.make(defined.statements(), defined.plan(), version);
        Outputs outputs = Outputs.of(workbook, folder);
        Files.createDirectories(outputs.folder());
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(UpdatedWorkbook.write(workbook, report, outputs.workbook()));
        findings.addAll(PackDocument.write(report, outputs.pack(), workbook));
        FactsCsv.write(defined.statements(), outputs.facts());
        ChecksCsv.write(report.results(), outputs.checks());
        return new Pack(defined.statements(), report, definition, findings, outputs);
    }

    private static Defined defined(Optional<Path> definition, Path workbook) throws InputException, IOException {
        if (definition.isPresent()) {
            return defined(definition.get(), workbook);
        }
        Statements statements = WorkbookReader.read(workbook);
        return new Defined(statements, StandardPlan.of(statements));
    }

    private static Defined defined(Path definition, Path workbook) throws InputException, IOException {
        String file = String.valueOf(definition.getFileName());
        try {
            return DefinedPlan.read(Files.readString(definition), file, pins -> WorkbookReader.read(workbook, pins));
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": the definition is not UTF-8 text; save it as UTF-8", e);
        }
    }
}
