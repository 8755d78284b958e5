package closewright.definition.plan;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.Reports;
import closewright.report.Report;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final String HEAD = """
            company: Meridian Systems
            title: Second Quarter 2010
            quarter-end: 2010-06-30
            measures:
              ebitda: {label: Adjusted EBITDA, from: Result, add: Depreciation}
              margin: {label: Adjusted EBITDA margin, from: ebitda, divide: Total}
            """;

    private static final Statements WORKBOOK =
            Invented.workbook(Invented.statement("Supplemental", Statement.Kind.INCOME, Q2, Q1, Q2_LAST_YEAR)
                    .line("Total", "revenue", "60525", "63365", "64372")
                    .line("Result", "operating-income", "-713", "114", "-1844")
                    .line("Depreciation", "", "7992", "8753", "7100")
                    .line("Net loss", "net-income", "-1271", "-518", "-60645")
                    .line("Grants", "", "", "5", "0")
                    .line(Unit.Kind.PER_SHARE, "Per share", "", "-0.03", "-0.01", "-1.22"));

    @Test
    void figuresAreFilledIntoSentences() throws Exception {
        assertThat(texts("""
                        highlights:
                          - "Revenue of {Total|millions}, compared with {Total@prior-year|millions}"
                          - "Revenue of {Total}, {Total over prior-year-quarter|change} in a year, {Total over prior-quarter|1 change} in a quarter"
                          - "Margin of {margin}, {margin over prior-year-quarter|change}"
                          - "A {Net loss|net income, net loss} of {Net loss|millions absolute}, or {Per share} a share"
                          - "The loss {Net loss over prior-quarter|fell, rose, stood still} by {Net loss @ quarter - Net loss @ prior-quarter|millions absolute}"
                        """))
                .containsExactly(
                        "Revenue of $60.5 million, compared with $64.4 million",
                        "Revenue of $60,525, down 6 percent in a year, down 4.5 percent in a quarter",
                        "Margin of 12.0 percent, up 380 basis points",
                        "A net loss of $1.3 million, or $(0.03) a share",
                        "The loss rose by $0.8 million");
    }

    @Test
    void headingsAndParagraphsAreTold() throws Exception {
        assertThat(report("""
                        highlights:
                          - heading: Revenue
                          - paragraph: "It is {Total}."
                        """).front().highlights())
                .extracting(prose -> prose.kind() + " " + Reports.text(prose))
                .containsExactly("HEADING Revenue", "PARAGRAPH It is $60,525.");
    }

    @Test
    void aSentenceWithoutItsFigureIsLeftOutAndReported() throws Exception {
        Report report = report("highlights:\n  - \"Grants of {Grants}\"\n  - \"Loss {Net loss over prior-quarter}\"\n");
        assertThat(report.front().highlights()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.place().startsWith("d.yaml"))
                .extracting(Finding::place)
                .containsExactly("d.yaml, line 8", "d.yaml, line 9");
    }

    @Test
    void withoutAnyTheStandardWordingIsOffered() throws Exception {
        assertThat(texts("key-figures:\n  - {item: ebitda, margin: margin}\n  - Net loss\n"))
                .containsExactly(
                        "Adjusted EBITDA of $7.3 million, up 38 percent from the year before and down 18 percent from the quarter before.",
                        "Adjusted EBITDA margin of 12.0 percent, up 380 basis points from the year before and down 200 basis points from the quarter before.",
                        "Net loss of $(1.3) million, compared with $(60.6) million a year before.");
    }

    @Test
    void anEmptyListHasNone() throws Exception {
        assertThat(texts("highlights: []\n")).isEmpty();
    }

    @Test
    void mistakesAreToldWithTheirLine() {
        assertFault("{Totl}", "unknown line or measure \"Totl\"; there is ebitda, margin");
        assertFault("{Total @ quater}", "unknown period \"quater\"; did you mean \"quarter\"?");
        assertFault("{Total|milions}", "unknown wording \"milions\" of a figure; did you mean \"millions\"?");
        assertFault("{Total|change}", "\"change\" tells a change; write \"{line over period|change}\"");
        assertFault("{Total", "a figure stands in braces, {line|millions}; one of them is not closed");
    }

    private static void assertFault(String template, String fault) {
        assertThatThrownBy(() -> report("highlights:\n  - \"" + template + "\"\n"))
                .isInstanceOf(InputException.class)
                .hasMessage("d.yaml, line 8: " + fault);
    }

    private static List<String> texts(String yaml) throws InputException {
        return report(yaml).front().highlights().stream().map(Reports::text).toList();
    }

    private static Report report(String yaml) throws InputException {
        Defined defined = Defined.read(HEAD + yaml, "d.yaml", pins -> WORKBOOK);
        return Reports.of(defined.statements(), defined.plan());
    }
}
