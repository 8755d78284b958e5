package closewright.definition.plan;

import closewright.calculation.checks.PriorPeriods;
import closewright.definition.read.DefinitionReader;
import closewright.definition.spec.Definition;
import closewright.definition.spec.DefinitionException;
import closewright.report.Evidence;
import closewright.report.plan.ReportPlan;
import closewright.report.standard.StandardPlan;
import closewright.statement.InputException;
import closewright.statement.Pins;
import closewright.statement.Statements;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a definition says of a workbook, in the order in which it is obeyed: its columns before the workbook is read,
 * then corrections of what was read, then the report. Each step throws an {@link InputException} for the first fault:
 * the file's line, what is wrong, the nearest name there is.
 */
public final class DefinedReading {

    private final Definition definition;

    private DefinedReading(Definition definition) {
        this.definition = definition;
    }

    /** @param file the definition's name, for messages */
    public static DefinedReading of(String yaml, String file) throws InputException {
        return new DefinedReading(obeyed(() -> DefinitionReader.read(yaml, file)));
    }

    /** What it says of the workbook's columns. */
    public Pins pins() throws InputException {
        return obeyed(definition::pins);
    }

    /** The workbook as the definition corrects it. */
    public Statements corrected(Statements read) throws InputException {
        return obeyed(() -> Corrections.apply(definition, read));
    }

    /** What it corrects of a sheet, line by line for a reader. */
    public List<String> account(String sheet, Statements corrected) throws InputException {
        return obeyed(() -> new CorrectionAccount(definition, corrected).of(sheet));
    }

    /** Files of earlier periods, as paths from the definition's folder. */
    public List<String> prior() {
        return definition.prior();
    }

    public ReportPlan plan(Statements corrected, PriorPeriods prior) throws InputException {
        return obeyed(() -> new DefinedPlan(definition, corrected)
                .plan(Evidence.of(corrected, prior), StandardPlan.of(corrected, prior)));
    }

    private static <T> T obeyed(Supplier<T> step) throws InputException {
        try {
            return step.get();
        } catch (DefinitionException fault) {
            throw new InputException(fault.line(), fault);
        }
    }
}
