package closewright.calculation.checks;

import static closewright.statement.Invented.Q1;
import static closewright.statement.Invented.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import closewright.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerShareTiesTest {

    @Test
    void theNumeratorIsWhatIsAttributableToTheCompany() {
        assertThat(states("0.26", "0.20", "10005")).containsOnly("FOOTS").hasSize(2);
    }

    @Test
    void aWrongFigureOfOnePeriodFailsThere() {
        assertThat(states("0.62", "0.20", "10005")).containsExactly("FAILS", "FOOTS");
    }

    @Test
    void sharesInAnotherScaleAreBroughtToTheAmounts() {
        Invented statement = Invented.statement("Operations", Kind.INCOME, Q2)
                .line("Net income", "net-income", "2625")
                .line(Unit.Kind.PER_SHARE, "Diluted", "eps-diluted", "0.26")
                .shares("Diluted shares", "shares-diluted", 1_000_000, "10.1");
        assertThat(Ran.checks(new PerShareTies(), statement))
                .containsExactly("Diluted, Three Months Ended June 30, 2010 = net income / shares: FOOTS");
    }

    private static List<String> states(String current, String prior, String shares) {
        return Ran.checks(
                        new PerShareTies(),
                        Invented.statement("Operations", Kind.INCOME, Q2, Q1)
                                .line("Net income", "net-income", "2655", "2079")
                                .line("Net income attributable to noncontrolling interest", "", "30", "98")
                                .line("Net income attributable to the company", "", "2625", "1981")
                                .line(Unit.Kind.PER_SHARE, "Basic", "eps-basic", current, prior)
                                .line(Unit.Kind.SHARES, "Basic shares", "shares-basic", shares, "9975"))
                .stream()
                .map(line -> line.replaceAll(".*: ", ""))
                .toList();
    }
}
