package closewright.calculation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check.Kind;
import closewright.calculation.checks.Check.State;
import closewright.calculation.formula.Outcome;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a check comes to, by its difference and what rounding allows. */
class CheckVerdictTest {

    private static State state(Kind kind, String difference, String allowance) {
        return CheckVerdict.state(kind, Outcome.known(new BigDecimal(difference)), new BigDecimal(allowance));
    }

    @Test
    void noDifferenceFoots() {
        assertThat(state(Kind.FOOTING, "0", "0")).isEqualTo(State.FOOTS);
        assertThat(state(Kind.FOOTING, "0.0000004", "0")).isEqualTo(State.FOOTS);
    }

    @Test
    void aDifferenceUpToTheAllowanceIsRounding() {
        assertThat(state(Kind.FOOTING, "1.5", "1.5")).isEqualTo(State.ROUNDING);
        assertThat(state(Kind.FOOTING, "-1.5", "1.5")).isEqualTo(State.ROUNDING);
    }

    @Test
    void aDifferenceIsHeldAgainstTheAllowanceAtTheDecimalsThatCount() {
        assertThat(state(Kind.FOOTING, "1.5000004", "1.5")).isEqualTo(State.ROUNDING);
        assertThat(state(Kind.FOOTING, "1.5000005", "1.5")).isEqualTo(State.FAILS);
    }

    @Test
    void aLargerOneFails() {
        assertThat(state(Kind.FOOTING, "2", "1.5")).isEqualTo(State.FAILS);
        assertThat(state(Kind.FOOTING, "-2", "1.5")).isEqualTo(State.FAILS);
    }

    @Test
    void aComparativeThatDiffersIsRestated() {
        assertThat(state(Kind.COMPARATIVE, "1", "0")).isEqualTo(State.RESTATED);
    }

    @Test
    void withoutADifferenceNothingIsTested() {
        assertThat(CheckVerdict.state(Kind.FOOTING, Outcome.notAvailable("left blank"), BigDecimal.ZERO))
                .isEqualTo(State.NOT_TESTED);
    }
}
