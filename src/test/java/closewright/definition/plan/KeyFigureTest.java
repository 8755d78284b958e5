package closewright.definition.plan;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.Reports;
import closewright.report.KeyFigure;
import closewright.report.Report;
import closewright.report.TableCell;
import closewright.report.Trend;
import closewright.statement.InputException;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyFigureTest {

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
                    .line("Total", "revenue", "60525", "63365", "62400")
                    .line("Result", "operating-income", "-713", "114", "-1844")
                    .line("Depreciation", "", "7992", "8753", "7100")
                    .line("Net loss", "net-income", "-1271", "-518", "-3150"));

    @Test
    void aKeyFigureIsShownFromPeriodToPeriodWithItsMargin() throws Exception {
        KeyFigure ebitda = report("key-figures:\n  - {item: ebitda, margin: margin}\n")
                .keyFigures()
                .get(0);
        assertThat(printed(ebitda.figure())).containsExactly("2Q09 $5.3", "3Q09 ", "4Q09 ", "1Q10 $8.9", "2Q10 $7.3");
        assertThat(ebitda.word()).isEqualTo("million");
        assertThat(change(ebitda.figure().overYear())).isEqualTo("38%");
        assertThat(change(ebitda.figure().overQuarter())).isEqualTo("(18)%");
        Trend margin = ebitda.margin().orElseThrow();
        assertThat(printed(margin)).containsExactly("2Q09 8.4%", "3Q09 ", "4Q09 ", "1Q10 14.0%", "2Q10 12.0%");
        assertThat(change(margin.overYear())).isEqualTo("360 bps");
    }

    @Test
    void itsUnitMayBeChosen() throws Exception {
        KeyFigure revenue = report("key-figures:\n  - {item: Total, label: Revenue, unit: thousands}\n  - Result\n")
                .keyFigures()
                .get(0);
        assertThat(revenue.label()).isEqualTo("Revenue");
        assertThat(printed(revenue.figure())).contains("2Q10 $60,525");
        assertThat(revenue.word()).isEqualTo("thousand");
    }

    @Test
    void withoutAnyTheRecognisedOnesStand() throws Exception {
        assertThat(report("").keyFigures()).extracting(KeyFigure::label).containsExactly("Total", "Result", "Net loss");
    }

    @Test
    void anUnknownNameIsToldWithItsLineAndTheNearestOne() {
        assertThatThrownBy(() -> report("key-figures:\n  - ebidta\n"))
                .isInstanceOf(InputException.class)
                .hasMessage("d.yaml, line 8: unknown line or measure \"ebidta\"; did you mean \"ebitda\"?");
    }

    static List<String> printed(Trend trend) {
        return trend.points().stream()
                .map(point -> point.caption() + " "
                        + point.shown()
                                .figure()
                                .map(figure -> figure.printed().text())
                                .orElse(""))
                .toList();
    }

    private static String change(Optional<TableCell.Figure> change) {
        return change.orElseThrow().printed().text();
    }

    private static Report report(String yaml) throws InputException {
        Defined defined = Defined.read(HEAD + yaml, "d.yaml", pins -> WORKBOOK);
        return Reports.of(defined.statements(), defined.plan());
    }
}
