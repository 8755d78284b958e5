package closewright.definition.plan;

import closewright.calculation.checks.PriorPeriods;
import closewright.report.plan.ReportPlan;
import closewright.statement.InputException;
import closewright.statement.Pins;
import closewright.statement.Statements;

/** A workbook as a definition corrects it, and the report that it asks for, without earlier periods. */
public record Defined(Statements statements, ReportPlan plan) {

    /** Gives the workbook, its columns as the definition has them. */
    @FunctionalInterface
    public interface Reading {
        Statements read(Pins pins) throws InputException;
    }

    public static Defined read(String yaml, String file, Reading workbook) throws InputException {
        DefinedReading definition = DefinedReading.of(yaml, file);
        Statements corrected = definition.corrected(workbook.read(definition.pins()));
        return new Defined(corrected, definition.plan(corrected, PriorPeriods.NONE));
    }
}
