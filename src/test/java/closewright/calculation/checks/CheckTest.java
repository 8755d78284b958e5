package closewright.calculation.checks;

import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check.State;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.calculation.formula.Formula.Ratio;
import closewright.calculation.formula.Formula.Rounded;
import closewright.statement.Invented;
import closewright.statement.Statement;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    @ParameterizedTest
    @CsvSource({
        "1444, 991, 2435, FOOTS, 0",
        "1444, 991, 2436, ROUNDING, 1",
        "1444, 991, 2434, ROUNDING, -1",
        "1444, 991, 2437, FAILS, 2",
        "144.4, 99.1, 243.6, ROUNDING, 0.1",
        "144.4, 99.1, 243.7, FAILS, 0.2"
    })
    void aSumOfTwoMayBeOffByOneAndAHalfUnits(String one, String two, String total, State state, BigDecimal difference) {
        Check.Result result = sum(one, two, total);
        assertThat(result.state()).isEqualTo(state);
        assertThat(result.difference().value().orElseThrow()).isEqualByComparingTo(difference);
    }

    @Test
    void theAllowanceIsHalfAUnitForEachFigure() {
        assertThat(sum("1444", "991", "2436").allowance()).isEqualByComparingTo("1.5");
        assertThat(sum("144.4", "99.1", "243.6").allowance()).isEqualByComparingTo("0.15");
    }

    /** As in XBRL Calculations 1.1: |Σwv − T| ≤ (u/2)(Σ|w| + 1). */
    @Property
    boolean theAllowanceFollowsTheIntervalRule(@ForAll @IntRange(min = 1, max = 40) int addends) {
        String[] ones = IntStream.range(0, addends).mapToObj(i -> "1").toArray(String[]::new);
        return sum(String.valueOf(addends), ones)
                        .allowance()
                        .compareTo(BigDecimal.valueOf(addends + 1L, 0).divide(BigDecimal.valueOf(2)))
                == 0;
    }

    @Test
    void aResultNamesItsCellsTheExpectedOnesFirst() {
        assertThat(sum("1444", "991", "2436").cells())
                .extracting(Object::toString)
                .containsExactly("Sheet!B1", "Sheet!B2", "Sheet!B3");
    }

    @Test
    void aCheckWithoutAFigureIsNotTested() {
        assertThat(sum("1444", "991", "").state()).isEqualTo(State.NOT_TESTED);
    }

    @Test
    void floatNoiseIsNoDifference() {
        assertThat(sum("0.1", "0.2", "0.30000000000000004").state()).isEqualTo(State.FOOTS);
    }

    @ParameterizedTest
    @CsvSource({"-1271, 50013, -0.03, FOOTS", "-1271, 50013, -0.02, FAILS", "250, 10000, 0.02, ROUNDING"})
    void aPerShareFigureIsComparedAtItsPrintedDecimals(String income, String shares, String perShare, State state) {
        Statements workbook = Invented.workbook(Invented.statement("Sheet", Statement.Kind.INCOME, Q2)
                .line("Net", "", income)
                .line(Unit.Kind.SHARES, "Shares", "", shares)
                .line(Unit.Kind.PER_SHARE, "Per share", "", perShare));
        Check check = new Check(
                "id",
                Check.Kind.RECALCULATION,
                "Sheet",
                "per share",
                new Rounded(new Ratio(figure(workbook, "Net"), figure(workbook, "Shares")), 2),
                figure(workbook, "Per share"));
        assertThat(check.run(Figures.of(workbook)).state()).isEqualTo(state);
    }

    private static Check.Result sum(String one, String two, String total) {
        return sum(total, new String[] {one, two});
    }

    private static Check.Result sum(String total, String... addends) {
        Invented sheet = Invented.statement("Sheet", Statement.Kind.OTHER, Q2);
        for (int i = 0; i < addends.length; i++) {
            sheet.line("Addend " + i, "", addends[i]);
        }
        Statements workbook = Invented.workbook(sheet.line("Total", "", total));
        Formula expected = Formula.sum(IntStream.range(0, addends.length)
                .mapToObj(i -> figure(workbook, "Addend " + i))
                .toArray(Formula[]::new));
        return new Check("id", Check.Kind.FOOTING, "Sheet", "sum", expected, figure(workbook, "Total"))
                .run(Figures.of(workbook));
    }

    private static Formula figure(Statements workbook, String label) {
        return new Figure(Invented.item(workbook, label), Q2);
    }
}
