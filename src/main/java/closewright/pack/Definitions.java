package closewright.pack;

import closewright.calculation.checks.PriorPeriods;
import closewright.definition.plan.DefinedPlan;
import closewright.definition.plan.StartingDefinition;
import closewright.excel.Origin;
import closewright.report.plan.ReportPlan;
import closewright.statement.InputException;
import closewright.statement.Pins;
import closewright.statement.Statements;
import closewright.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a workbook's definition is: beside it, with its name, ending in .yaml or .yml. An updated workbook has that of
 * its original, unless it has one of its own.
 */
public final class Definitions {

    private Definitions() {}

    /**
     * Writes a starting definition beside a workbook.
     *
     * @return the file written
     * @throws InputException when the workbook cannot be read, or has a definition already
     */
    public static Path begin(Path workbook) throws InputException, IOException {
        Optional<Path> present = beside(workbook);
        if (present.isPresent()) {
            throw new InputException(
                    present.get().getFileName() + ": there is a definition already; rename it to begin a new one");
        }
        Statements statements = WorkbookReader.read(workbook);
        Path target = workbook.resolveSibling(Outputs.baseName(workbook) + ".yaml");
        Files.writeString(target, StartingDefinition.of(statements), StandardOpenOption.CREATE_NEW);
        return target;
    }

    /**
     * A workbook as its definition corrects it.
     *
     * @param plan empty where there is no definition
     */
    record Known(Statements statements, Optional<ReportPlan> plan, PriorPeriods prior) {}

    /**
     * @param prior files of earlier periods beside those that the definition names
     * @throws InputException when the workbook, its definition or a file of an earlier period cannot be used
     */
    static Known read(Path workbook, List<Path> prior) throws InputException, IOException {
        Optional<Path> definition = beside(workbook);
        if (definition.isPresent()) {
            return read(definition.get(), workbook, prior);
        }
        Statements statements = read(workbook, Pins.NONE);
        return new Known(statements, Optional.empty(), EarlierWorkbooks.read(prior, statements));
    }

    /** An updated workbook is read as the original that it was made from. */
    private static Statements read(Path workbook, Pins pins) throws InputException {
        Statements statements = WorkbookReader.read(workbook, pins);
        return Origin.of(workbook).map(statements::from).orElse(statements);
    }

    private static Known read(Path definition, Path workbook, List<Path> prior) throws InputException, IOException {
        String file = String.valueOf(definition.getFileName());
        try {
            DefinedPlan.Defined defined =
                    DefinedPlan.read(Files.readString(definition), file, new Reading(workbook, prior));
            return new Known(defined.statements(), Optional.of(defined.plan()), defined.prior());
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": the definition is not UTF-8 text; save it as UTF-8", e);
        }
    }

    /** The workbook, and the files that its definition names beside it with those named to the run. */
    private record Reading(Path workbook, List<Path> prior) implements DefinedPlan.Reading {

        @Override
        public Statements read(Pins pins) throws InputException {
            return Definitions.read(workbook, pins);
        }

        @Override
        public PriorPeriods prior(List<String> files, Statements current) throws InputException {
            Stream<Path> named = files.stream().map(workbook::resolveSibling);
            return EarlierWorkbooks.read(Stream.concat(named, prior.stream()).toList(), current);
        }
    }

    static Optional<Path> beside(Path workbook) {
        return Stream.of(Outputs.plainName(workbook), Outputs.baseName(workbook))
                .flatMap(name -> Stream.of(name + ".yaml", name + ".yml"))
                .map(workbook::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
