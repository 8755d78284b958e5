package closewright.definition.plan;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.Reports;
import closewright.report.Chart;
import closewright.statement.InputException;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final String HEAD = """
            company: Meridian Systems
            title: Second Quarter 2010
            quarter-end: 2010-06-30
            measures:
              ebitda: {label: Adjusted EBITDA (non-GAAP), from: Result, add: [Depreciation, Disposals, Grants]}
              margin: {label: Adjusted EBITDA margin, from: ebitda, divide: Total}
            key-figures:
              - {item: ebitda, margin: margin}
              - {item: Total, label: Revenue}
            """;

    private static final Statements WORKBOOK =
            Invented.workbook(Invented.statement("Supplemental", Statement.Kind.INCOME, Q2, Q1, Q2_LAST_YEAR)
                    .line("Services", "", "31197", "33722", "33000")
                    .line("Transit", "", "29328", "29643", "29400")
                    .line("Total", "revenue", "60525", "63365", "62400")
                    .summing(2)
                    .line("Result", "operating-income", "-713", "114", "-1844")
                    .line("Depreciation", "", "7992", "8753", "7100")
                    .line("Disposals", "", "18", "3", "0")
                    .line("Grants", "", "0", "1", "0"));

    @Test
    void aKeyFigureIsChartedOverThePeriodsThereAre() throws Exception {
        assertThat(charts().get(0).alternative())
                .isEqualTo("Adjusted EBITDA (non-GAAP), $ in millions. Bars: 2Q09: $5.3, 3Q09: no figure,"
                        + " 4Q09: no figure, 1Q10: $8.9, 2Q10: $7.3. Line: Adjusted EBITDA margin: 2Q09: 8.4%,"
                        + " 3Q09: no figure, 4Q09: no figure, 1Q10: 14.0%, 2Q10: 12.1%.");
    }

    @Test
    void aMeasureIsBridgedFromTheFigureItStartsFrom() throws Exception {
        assertThat(charts().get(2).alternative())
                .isEqualTo("From result to Adjusted EBITDA (non-GAAP), $ in thousands."
                        + " Result: $(713); Depreciation: 7,992; Disposals: 18; Adjusted EBITDA (non-GAAP): $7,297.");
    }

    @Test
    void theYearIsBridgedByTheMeasuresPartsAndByWhatTheSheetAddsUp() throws Exception {
        assertThat(charts().get(3).alternative())
                .isEqualTo("Adjusted EBITDA (non-GAAP) over the year before, $ in thousands."
                        + " 2Q09: $5,256; Result: 1,131; Depreciation: 892; Disposals: 18; 2Q10: $7,297.");
        assertThat(charts().get(4).alternative())
                .isEqualTo("Revenue over the year before, $ in thousands."
                        + " 2Q09: $62,400; Services: (1,803); Transit: (72); 2Q10: $60,525.");
    }

    private static List<Chart> charts() throws InputException {
        Defined defined = Defined.read(HEAD, "d.yaml", pins -> WORKBOOK);
        return Reports.of(defined.statements(), defined.plan()).front().charts();
    }
}
