package closewright.pdf;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.report.Front;
import closewright.report.PackSettings;
import closewright.report.Report;
import closewright.report.Review;
import closewright.report.Table;
import closewright.statement.Finding;
import closewright.statement.Statements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A report of an invented company, with every kind of row and cell. */
final class SampleReport {

    static final Statements.Source SOURCE = new Statements.Source(
            "meridian-3q25-close.xlsx", "9f2c1d7be0a4438f5c66b1aa27d3e8f0415b9c7d2e6f80a1b3c4d5e6f7a8b9c0");

    private SampleReport() {}

    static Report report() {
        return report(tables(), Front.NONE);
    }

    static Report report(List<Table> tables) {
        return report(tables, Front.NONE);
    }

    static Report on(PackSettings.Paper paper) {
        PackSettings settings = new PackSettings(false, false, false, paper);
        return report(
                tables(), new Front(List.of(), List.of(), List.of(), settings, Optional.empty(), Optional.empty()));
    }

    private static List<Table> tables() {
        return List.of(
                SampleTables.summary(),
                SampleTables.operations(),
                SampleTables.balanceSheets(),
                SampleTables.reconciliation(),
                SampleTables.wide(),
                SampleTables.longSchedule());
    }

    private static Report report(List<Table> tables, Front front) {
        return new Report(
                new Report.Heading(
                        "Meridian Systems, Inc.",
                        "Third Quarter 2025",
                        "Quarter ended September 30, 2025 · unaudited · US dollars in thousands unless stated",
                        SOURCE),
                Figures.of(List.of()),
                new Report.Body(tables, SampleTables.checks(), SampleTables.about(), Optional.empty()),
                results(),
                findings(),
                front,
                Review.NONE);
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            findings.add(Finding.warning(
                    "'Balance Sheets'!C" + (10 + i), "the cell holds text where a figure is expected", "left out"));
        }
        findings.add(Finding.note("Notes", "the sheet shows no statement", "left unread"));
        return findings;
    }

    private static List<Check.Result> results() {
        List<Check.Result> results = new ArrayList<>(Collections.nCopies(88, result(Check.State.FOOTS)));
        results.add(result(Check.State.ROUNDING));
        results.add(result(Check.State.FAILS));
        results.add(result(Check.State.NOT_TESTED));
        return results;
    }

    private static Check.Result result(Check.State state) {
        Formula one = new Formula.Constant(BigDecimal.ONE);
        Outcome known = Outcome.known(BigDecimal.ONE);
        return new Check.Result(
                new Check("check", Check.Kind.FOOTING, "Total revenue", "September 30, 2025", one, one),
                known,
                known,
                known,
                BigDecimal.ONE,
                state,
                List.of());
    }
}
