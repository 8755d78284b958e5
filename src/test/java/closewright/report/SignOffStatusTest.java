package closewright.report;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a sign-off stands, by what people wrote and whether the figures have changed since. */
class SignOffStatusTest {

    private static SignOffStatus standing(Map<Field, String> words, Part... voided) {
        Map<Part, String> changes = new EnumMap<>(Part.class);
        for (Part part : voided) {
            changes.put(part, "Total revenues was 1, now 2");
        }
        return new SignOffStatus("item", "basis", new SignOff(words), Map.of(), changes);
    }

    @Test
    void whatNobodyHasSignedIsOpen() {
        assertThat(standing(Map.of()).state()).isEqualTo(SignOffStatus.OPEN);
        assertThat(standing(Map.of(Field.EXPLANATION, "One-off")).state()).isEqualTo(SignOffStatus.OPEN);
    }

    @Test
    void aNameOrADateAloneSigns() {
        assertThat(standing(Map.of(Field.PREPARER, "A. Smith")).state()).isEqualTo(SignOffStatus.PREPARED);
        assertThat(standing(Map.of(Field.PREPARED_ON, "2010-07-30")).state()).isEqualTo(SignOffStatus.PREPARED);
    }

    @Test
    void theReviewCountsMoreThanThePreparation() {
        assertThat(standing(Map.of(Field.PREPARER, "A. Smith", Field.REVIEWER, "B. Jones"))
                        .state())
                .isEqualTo(SignOffStatus.REVIEWED);
        assertThat(standing(Map.of(Field.REVIEWED_ON, "2010-08-02")).state()).isEqualTo(SignOffStatus.REVIEWED);
    }

    @Test
    void aPartSignedForOtherFiguresVoidsTheWhole() {
        assertThat(standing(Map.of(Field.PREPARER, "A. Smith", Field.REVIEWER, "B. Jones"), Part.PREPARED)
                        .state())
                .isEqualTo(SignOffStatus.VOID);
    }

    @Test
    void wordsOfSeveralLinesOrManyCharactersAreVoidAsWell() {
        assertThat(standing(Map.of(Field.EXPLANATION, "First line\nsecond line"), Part.EXPLAINED)
                        .state())
                .isEqualTo(SignOffStatus.VOID);
        assertThat(standing(Map.of(Field.EXPLANATION, "word ".repeat(100)), Part.EXPLAINED)
                        .state())
                .isEqualTo(SignOffStatus.VOID);
    }

    @Test
    void aLineThatIsCalledOutIsOpenUntilItIsExplained() {
        assertThat(standing(Map.of()).explained(Checklist.EXPLAIN)).isEqualTo(SignOffStatus.OPEN);
        assertThat(standing(Map.of(Field.PREPARER, "A. Smith")).explained(Checklist.EXPLAIN))
                .isEqualTo(SignOffStatus.OPEN);
        assertThat(standing(Map.of(Field.EXPLANATION, "One-off")).explained(Checklist.EXPLAIN))
                .isEqualTo(SignOffStatus.EXPLAINED);
    }

    @Test
    void anExplanationOfOtherFiguresIsVoid() {
        assertThat(standing(Map.of(Field.EXPLANATION, "One-off"), Part.EXPLAINED)
                        .explained(Checklist.EXPLAIN))
                .isEqualTo(SignOffStatus.VOID);
    }

    @Test
    void aReviewHasNoCellBesideALineAndVoidsNoExplanation() {
        SignOffStatus standing =
                standing(Map.of(Field.EXPLANATION, "One-off", Field.REVIEWER, "B. Jones"), Part.REVIEWED);
        assertThat(standing.explained(Checklist.EXPLAIN)).isEqualTo(SignOffStatus.EXPLAINED);
    }

    @Test
    void aLineThatIsNotCalledOutWantsNoExplanation() {
        assertThat(standing(Map.of(Field.EXPLANATION, "One-off")).explained("")).isEmpty();
    }
}
