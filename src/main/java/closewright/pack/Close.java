package closewright.pack;

import closewright.calculation.checks.PriorPeriods;
import closewright.definition.plan.DefinedReading;
import closewright.excel.Origin;
import closewright.ooxml.SourceFile;
import closewright.report.plan.ReportPlan;
import closewright.report.standard.StandardPlan;
import closewright.statement.EarlierSignOff;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.Pins;
import closewright.statement.Statements;
import closewright.workbook.Explained;
import closewright.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workbook as it was read, and as its definition corrects it: the one entrance to reading, for every command. An
 * updated workbook is read as the original that it was made from.
 */
public final class Close {

    private final SourceFile workbook;
    private final Optional<Path> definition;
    private final Optional<DefinedReading> defined;
    private final Explained read;
    private final Statements statements;

    private Close(Path workbook, Optional<Path> definition) throws InputException {
        this.workbook = WorkbookReader.open(workbook);
        this.definition = definition;
        this.defined = definition.isPresent() ? Optional.of(defined(definition.get())) : Optional.empty();
        this.read = WorkbookReader.explain(
                this.workbook, defined.isPresent() ? defined.get().pins() : Pins.NONE);
        Statements original =
                Origin.of(this.workbook).map(read.statements()::from).orElse(read.statements());
        this.statements = defined.isPresent() ? defined.get().corrected(original) : original;
    }

    /**
     * A workbook with the definition that lies beside it, where one does.
     *
     * @throws InputException when the workbook or its definition cannot be used
     */
    public static Close read(Path workbook) throws InputException {
        return read(workbook, Definitions.beside(workbook));
    }

    /** @throws InputException when the workbook or its definition cannot be used */
    public static Close read(Path workbook, Optional<Path> definition) throws InputException {
        return new Close(workbook, definition);
    }

    private static DefinedReading defined(Path definition) throws InputException {
        String file = String.valueOf(definition.getFileName());
        try {
            return DefinedReading.of(Files.readString(definition), file);
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": the definition is not UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw new InputException(
                    definition + ": the definition cannot be read; close it where it is open and check its rights", e);
        }
    }

    SourceFile workbook() {
        return workbook;
    }

    public Optional<Path> definition() {
        return definition;
    }

    /** What was read, as the definition corrects it. */
    public Statements statements() {
        return statements;
    }

    /** @throws InputException where no figure of a period was read: a report would be empty */
    void checkRead() throws InputException {
        if (statements.facts().isEmpty()) {
            String reason = statements.findings().stream()
                    .filter(finding -> finding.level() == Finding.Level.WARNING)
                    .findFirst()
                    .map(finding -> finding.place().equals(workbook.name())
                            ? finding.fact() + "; " + finding.remedy()
                            : finding.toString())
                    .orElse("the definition leaves out every sheet that has figures; correct \"sheets\" there");
            throw new InputException(
                    workbook.name() + ": no figure of a period was read, and nothing was written: " + reason);
        }
    }

    /** Whether a file is the one that was read. */
    boolean isOf(Path file) {
        try {
            return Files.isSameFile(workbook.path(), file);
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * What people wrote on sheets of an earlier run in the workbook itself.
     *
     * @throws InputException when it cannot be put to its items
     */
    List<EarlierSignOff> returned() throws InputException {
        return read.returned();
    }

    /** What was recognised of each sheet and why, with what the definition says of it, line by line for a reader. */
    public List<String> account() throws InputException {
        List<String> account = new ArrayList<>();
        for (Map.Entry<String, List<String>> sheet : read.account().entrySet()) {
            account.add(sheet.getKey());
            account.addAll(sheet.getValue());
            if (defined.isPresent()) {
                account.addAll(defined.get().account(sheet.getKey(), read.statements()));
            }
        }
        return account;
    }

    /**
     * What was issued for earlier periods.
     *
     * @param named files beside those that the definition names
     * @throws InputException for the first file that is missing or cannot be read
     */
    PriorPeriods prior(List<Path> named) throws InputException {
        Stream<Path> of =
                defined.stream().flatMap(words -> words.prior().stream()).map(workbook.path()::resolveSibling);
        return EarlierWorkbooks.read(Stream.concat(of, named.stream()).toList(), statements);
    }

    /** The report that the definition asks for, or the standard one. */
    ReportPlan plan(PriorPeriods prior) throws InputException {
        return defined.isPresent() ? defined.get().plan(statements, prior) : StandardPlan.of(statements, prior);
    }
}
