package closewright.definition.plan;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.Reports;
import closewright.calculation.checks.Check;
import closewright.calculation.checks.PriorPeriods;
import closewright.definition.spec.Calendar;
import closewright.definition.spec.Place;
import closewright.definition.spec.Word;
import closewright.report.Report;
import closewright.report.TableText;
import closewright.report.plan.ColumnPlan;
import closewright.report.plan.ReportPlan;
import closewright.report.standard.StandardPlan;
import closewright.statement.Concept;
import closewright.statement.InputException;
import closewright.statement.Invented;
import closewright.statement.Pins;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefinedPlanTest {

    private static final String HEAD = """
            company: Meridian Systems
            title: Second Quarter 2010
            quarter-end: 2010-06-30
            """;

    private static final Statements WORKBOOK =
            Invented.workbook(Invented.statement("Supplemental", Statement.Kind.OTHER, Q2, Q1)
                    .heading("Revenues:")
                    .line("Services", "", "31197", "33722")
                    .line("Total", "", "60525", "63365")
                    .heading("Costs:")
                    .line("Services", "", "19784", "23043")
                    .heading("")
                    .line("Result", "", "-713", "114")
                    .line("Depreciation", "", "7992", "8753")
                    .line(Unit.Kind.SHARES, "Shares", "", "50013", "49944")
                    .line(Unit.Kind.PER_SHARE, "Per share", "", "-0.01", "0.00"));

    @Test
    void aMeasureIsAddedUpFromLinesAndMeasures() throws Exception {
        assertThat(rows("""
                        lines:
                          revenue: Revenues > Total
                        measures:
                          ebitda: {label: EBITDA, from: Result, add: Depreciation}
                          margin: {label: Margin, from: ebitda, divide: revenue}
                          per-share: {label: A share, from: ebitda, divide: Shares, as: per-share}
                          negative: {label: Less, subtract: ebitda, at-least: 0}
                        tables:
                          t:
                            sheet: CW T
                            title: T
                            columns: [quarter, prior-quarter, qoq]
                            rows:
                              - heading: Reconciliation
                              - Result
                              - Depreciation
                              - total: ebitda
                              - margin
                              - per-share
                              - negative
                        """))
                .containsExactly(
                        "Reconciliation",
                        "  Result | $(713) | $114 | n/m",
                        "  Depreciation | 7,992 | 8,753 | -9%".replace("-9%", "(9)%"),
                        "= EBITDA | $7,279 | $8,867 | (18)%",
                        "Margin | 12.0% | 14.0% | (200) bps",
                        "A share | $0.15 | $0.18 | (18)%",
                        "Less | — | — | n/m");
    }

    @Test
    void aTieIsACheck() throws Exception {
        Report report = report("""
                ties:
                  - tie: Costs and result
                    expected: Revenues > Total @ quarter - Result @ quarter
                    actual: Costs > Services @ 2010-06-30/P3M
                """);
        assertThat(report.results()).hasSize(1);
        assertThat(report.results().get(0).state()).isEqualTo(Check.State.FAILS);
        assertThat(report.results().get(0).difference().toString()).contains("-41454");
    }

    @Test
    void aStatedMeasureIsRecalculated() throws Exception {
        Report report = report("""
                measures:
                  per-share: {from: Result, divide: Shares, as: per-share, stated: Per share}
                """);
        assertThat(report.results())
                .extracting(Check.Result::state)
                .containsOnly(Check.State.FOOTS)
                .hasSize(2);
    }

    @Test
    void anUnknownKeyIsToldWithItsLineAndTheNearestName() {
        assertFault(
                "measure:\n  x: {from: Result}\n",
                "d.yaml, line 4: unknown key \"measure\"; did you mean \"measures\"?");
        assertFault(
                "measures:\n  x: {from: Result, divided: Shares}\n",
                "d.yaml, line 5: unknown key \"divided\"; did you mean \"divide\"?");
    }

    @Test
    void anUnknownLineIsToldWithItsLineAndTheNearestName() {
        assertFault(
                "lines:\n  revenue: Revenues > Totals\n",
                "d.yaml, line 5: no line \"Revenues > Totals\" in the workbook; did you mean \"Revenues > Total\"?");
    }

    @Test
    void anUnknownMeasureIsToldWithTheNearestName() {
        assertFault(
                "measures:\n  ebitda: {from: Result}\n  margin: {from: ebidta}\n",
                "d.yaml, line 6: unknown line or measure \"ebidta\"; did you mean \"ebitda\"?");
    }

    @Test
    void anAmbiguousLineNamesWhatItMayBe() {
        assertFault(
                "lines:\n  services: Services\n",
                "d.yaml, line 5: \"Services\" may be any of Supplemental > Revenues > Services; Supplemental > Costs > Services;"
                        + " write more of its path");
    }

    @Test
    void aMeasureMadeOfItselfIsAFault() {
        assertFault(
                "measures:\n  a: {from: b}\n  b: {from: a}\n", "d.yaml, line 6: measure \"a\" is made of itself: a, b");
    }

    @Test
    void aBadDateIsAFault() {
        assertThatThrownBy(() -> Defined.read(HEAD.replace("2010-06-30", "June 30"), "d.yaml", pins -> WORKBOOK))
                .isInstanceOf(InputException.class)
                .hasMessage("d.yaml, line 3: a date such as 2010-06-30 is wanted for \"quarter-end\", not \"June 30\"");
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertFault("measures:\n  x: [1\n", "d.yaml, line 6: not YAML: ");
        assertThatThrownBy(() -> Defined.read("", "d.yaml", pins -> WORKBOOK))
                .hasMessage("d.yaml, line 1: the definition is empty");
    }

    @Test
    void aPeriodThatIsNoneIsToldHowToBeWritten() {
        assertFault(
                "sheets: {Supplemental: {periods: {C: Jun 24}}}\n",
                "d.yaml, line 4: unknown period \"Jun 24\"; write 2010-06-30/P3M (the last day, the months), FY2010-Q2,"
                        + " or 2010-06-30 for a balance");
    }

    @Test
    void aNamedPeriodAsksForTheQuartersEndWhereNothingTellsIt() {
        assertThatThrownBy(() ->
                        Defined.read("sheets: {Supplemental: {periods: {C: quarter}}}", "d.yaml", pins -> WORKBOOK))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(
                        "d.yaml, line 1: which period \"quarter\" is, is not known; write \"quarter-end:");
    }

    @Test
    void everyKeyIsOptionalAndWhatIsNotSaidIsAsInTheStandardPack() throws Exception {
        ReportPlan standard = StandardPlan.of(WORKBOOK, PriorPeriods.NONE);
        ReportPlan plan = Defined.read("sheets: {Supplemental: {scale: millions}}", "d.yaml", pins -> WORKBOOK)
                .plan();
        assertThat(plan.company()).isEqualTo(standard.company());
        assertThat(plan.title()).isEqualTo(standard.title());
        assertThat(plan.tables()).hasSameSizeAs(standard.tables());
        assertThat(plan.captions()).isEqualTo(standard.captions());
        ReportPlan named =
                Defined.read("company: C", "d.yaml", pins -> WORKBOOK).plan();
        assertThat(named.company()).isEqualTo("C");
        assertThat(named.tables()).isEqualTo(standard.tables());
    }

    @Test
    void theQuarterIsTheWorkbooksLatestWhereTheDefinitionDoesNotSayIt() throws Exception {
        ReportPlan plan = Defined.read("""
                        tables:
                          t: {sheet: T, title: T, columns: [quarter], rows: [Total]}
                        """, "d.yaml", pins -> WORKBOOK).plan();
        assertThat(plan.tables().get(0).columns())
                .singleElement()
                .isInstanceOfSatisfying(
                        ColumnPlan.Of.class,
                        column -> assertThat(column.period()).isEqualTo(Q2));
    }

    @Test
    void periodsFollowTheFiscalYear() {
        Calendar june = new Calendar(Optional.of(LocalDate.of(2010, 3, 31)), Optional.of(Month.JUNE));
        assertThat(List.of("year-to-date", "prior-year-end", "prior-quarter", "prior-year-to-date"))
                .extracting(
                        name -> june.period(new Word(name, new Place("d", 1))).toString())
                .containsExactly("2010-03-31/P9M", "2009-06-30", "2009-12-31/P3M", "2009-03-31/P9M");
    }

    @Test
    void aSheetsReadingIsCorrected() throws Exception {
        Statements corrected =
                Defined.read(HEAD + """
                                sheets:
                                  Supplemental:
                                    scale: millions
                                    currency: EUR
                                concepts:
                                  revenue: Revenues > Total
                                """, "d.yaml", pins -> WORKBOOK).statements();
        assertThat(Invented.item(corrected, "Total").is(Concept.REVENUE)).isTrue();
        assertThat(Invented.item(corrected, "Total").unit())
                .isEqualTo(Invented.unit(Unit.Kind.AMOUNT, 1_000_000, "EUR"));
    }

    @Test
    void aMisspeltConceptIsAnErrorWithTheNearestName() {
        assertFault(
                "concepts: {revenu: Revenues > Total}\n",
                "d.yaml, line 4: unknown concept \"revenu\"; did you mean \"revenue\"?");
    }

    @Test
    void aColumnsPeriodIsPinnedBeforeTheWorkbookIsRead() throws Exception {
        List<Pins> asked = new ArrayList<>();
        Defined.read(HEAD + "sheets:\n  Supplemental:\n    periods: {c: prior-quarter}\n", "d.yaml", pins -> {
            asked.add(pins);
            return WORKBOOK;
        });
        assertThat(asked.get(0).period("Supplemental", 2)).contains(Q1);
        assertThat(asked.get(0).period("Supplemental", 1)).isEmpty();
    }

    @Test
    void aSheetsStatementIsPinnedBeforeTheWorkbookIsRead() throws Exception {
        List<Pins> asked = new ArrayList<>();
        Defined.read(HEAD + "sheets:\n  Supplemental: {statement: income}\n", "d.yaml", pins -> {
            asked.add(pins);
            return WORKBOOK;
        });
        assertThat(asked.get(0).of("Supplemental").kind()).contains(Statement.Kind.INCOME);
    }

    @Test
    void aSheetMayBeLeftOut() throws Exception {
        assertThat(Defined.read(HEAD + "sheets:\n  Supplemental: {statement: none}\n", "d.yaml", pins -> WORKBOOK)
                        .statements()
                        .all())
                .isEmpty();
        assertFault(
                "sheets:\n  Suplemental: {statement: none}\n",
                "d.yaml, line 5: the workbook has no sheet \"Suplemental\" with figures; did you mean \"Supplemental\"?");
    }

    private static void assertFault(String yaml, String message) {
        assertThatThrownBy(() -> Defined.read(HEAD + yaml, "d.yaml", pins -> WORKBOOK))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }

    private static List<String> rows(String yaml) throws InputException {
        return TableText.rows(report(yaml).tables().get(0));
    }

    private static Report report(String yaml) throws InputException {
        Defined defined = Defined.read(HEAD + yaml, "d.yaml", pins -> WORKBOOK);
        return Reports.of(defined.statements(), defined.plan());
    }
}
