package closewright.report;

import static closewright.calculation.checks.Check.State.FAILS;
import static closewright.calculation.checks.Check.State.FOOTS;
import static closewright.calculation.checks.Check.State.NOT_TESTED;
import static closewright.calculation.checks.Check.State.RESTATED;
import static closewright.calculation.checks.Check.State.ROUNDING;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.checks.Check.State;
import closewright.calculation.formula.Judge;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the states of several cells come to. */
class CloseVerdictsTest {

    private static String gravest(State... states) {
        return CloseVerdicts.of(CloseVerdicts.GRAVEST, List.of(states));
    }

    @Test
    void theGravestStateOfSomeChecksIsTold() {
        assertThat(gravest(FOOTS, FAILS, RESTATED)).isEqualTo("FAILS");
        assertThat(gravest(ROUNDING, RESTATED, FOOTS)).isEqualTo("RESTATED");
        assertThat(gravest(FOOTS, ROUNDING)).isEqualTo("ROUNDING");
        assertThat(gravest(NOT_TESTED, FOOTS)).isEqualTo("FOOTS");
        assertThat(gravest(NOT_TESTED, NOT_TESTED)).isEqualTo("NOT TESTED");
        assertThat(gravest()).isEqualTo("NOT TESTED");
    }

    @Test
    void failingChecksAreCounted() {
        assertThat(CloseVerdicts.of(CloseVerdicts.FAILING, List.of(FAILS, FOOTS, FAILS)))
                .isEqualTo("Checks that fail: 2");
        assertThat(CloseVerdicts.of(CloseVerdicts.FAILING, List.of(RESTATED, FOOTS)))
                .isEqualTo("No check fails");
    }

    private static String explained(String... states) {
        return CloseVerdicts.EXPLAINED.fold(Judge.ofStates(Map.of(CloseVerdicts.STATES, List.of(states))));
    }

    @Test
    void theFluxReviewIsDoneWhenNoLineIsOpenOrVoid() {
        assertThat(explained()).isEqualTo(Checklist.DONE);
        assertThat(explained(SignOffStatus.EXPLAINED, "")).isEqualTo(Checklist.DONE);
        assertThat(explained(SignOffStatus.EXPLAINED, SignOffStatus.OPEN)).isEqualTo(SignOffStatus.OPEN);
        assertThat(explained(SignOffStatus.EXPLAINED, SignOffStatus.VOID)).isEqualTo(SignOffStatus.OPEN);
    }

    private static String overall(List<String> states, List<String> signOffs) {
        return CloseVerdicts.overall(states.size())
                .fold(Judge.ofStates(Map.of(CloseVerdicts.STATES, states, CloseVerdicts.SIGN_OFFS, signOffs)));
    }

    private static String reviewed(String... states) {
        return overall(List.of(states), Collections.nCopies(states.length, SignOffStatus.REVIEWED));
    }

    @Test
    void aCloseIsCompleteWhenEveryItemIsReviewed() {
        assertThat(reviewed("FOOTS", "LOOK", "MANUAL", Checklist.DONE)).isEqualTo(Checklist.COMPLETE);
        assertThat(overall(List.of("FOOTS", "FOOTS"), List.of(SignOffStatus.REVIEWED, SignOffStatus.PREPARED)))
                .isEqualTo(SignOffStatus.OPEN);
    }

    @Test
    void aCloseIsOpenWhileALineWantsAnExplanation() {
        assertThat(reviewed("FOOTS", SignOffStatus.OPEN)).isEqualTo(SignOffStatus.OPEN);
    }

    @Test
    void aVoidSignOffVoidsTheClose() {
        assertThat(overall(List.of("FOOTS", "FOOTS"), List.of(SignOffStatus.OPEN, SignOffStatus.VOID)))
                .isEqualTo(SignOffStatus.VOID);
    }

    @Test
    void aCheckThatFailsWeighsMost() {
        assertThat(overall(List.of("FAILS", "FOOTS"), List.of(SignOffStatus.VOID, SignOffStatus.REVIEWED)))
                .isEqualTo("FAILS");
        assertThat(reviewed("FAILS")).isEqualTo("FAILS");
    }
}
