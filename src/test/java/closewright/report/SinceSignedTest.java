package closewright.report;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.EarlierSignOff;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What came back from an earlier run holds for the figures of that run, not for others. */
class SinceSignedTest {

    private static final SignOff BOTH = new SignOff(Map.of(
            Field.PREPARER,
            "A. Smith",
            Field.PREPARED_ON,
            "2010-07-30",
            Field.REVIEWER,
            "B. Jones",
            Field.EXPLANATION,
            "One-off"));

    private static SignedFigures cash(String figure) {
        return new SignedFigures.Builder().add("Cash", figure).build();
    }

    private static EarlierSignOff returned(Map<Part, String> signed, Part... renewed) {
        return new EarlierSignOff(
                "item", "Cash", BOTH, Set.of(renewed), cash("10").text(), signed);
    }

    /** Words of a part, and a figure of cash for which they were written. */
    private static String signed(Part part, String figure) {
        return BOTH.line(part) + "\n" + cash(figure).text();
    }

    @Test
    void everyPartHoldsWhileTheFiguresAreThoseOfTheSheet() {
        assertThat(SignOffStatus.of(returned(Map.of()), cash("10")).voided()).isEmpty();
    }

    @Test
    void everyPartIsVoidWhenTheFiguresAreOthers() {
        SignOffStatus standing = SignOffStatus.of(returned(Map.of()), cash("11"));
        assertThat(standing.voided()).containsOnlyKeys(Part.values());
        assertThat(standing.remark())
                .isEqualTo("Prepared (A. Smith, 2010-07-30) for other figures: Cash was 10, now 11."
                        + " Reviewed (B. Jones) for other figures: Cash was 10, now 11."
                        + " Explained for other figures: Cash was 10, now 11");
    }

    @Test
    void aPartStaysWithTheFiguresItWasWrittenFor() {
        SignOffStatus standing =
                SignOffStatus.of(returned(Map.of(Part.REVIEWED, signed(Part.REVIEWED, "9"))), cash("10"));
        assertThat(standing.voided()).containsOnlyKeys(Part.REVIEWED);
        assertThat(standing.record(Part.REVIEWED)).endsWith(cash("9").text());
    }

    @Test
    void whoEntersTheDateAnewSignsForTheFiguresShown() {
        Map<Part, String> signed = Map.of(Part.REVIEWED, signed(Part.REVIEWED, "9"));
        assertThat(SignOffStatus.of(returned(signed, Part.REVIEWED), cash("10")).voided())
                .isEmpty();
    }

    @Test
    void otherWordsSignForTheFiguresShown() {
        Map<Part, String> signed =
                Map.of(Part.REVIEWED, "C. Brown\n" + cash("9").text());
        assertThat(SignOffStatus.of(returned(signed), cash("10")).voided()).isEmpty();
    }

    @Test
    void whoPreparesAnewVouchesForTheExplanationToo() {
        Map<Part, String> signed =
                Map.of(Part.PREPARED, signed(Part.PREPARED, "9"), Part.EXPLAINED, signed(Part.EXPLAINED, "9"));
        assertThat(SignOffStatus.of(returned(signed, Part.PREPARED), cash("10")).voided())
                .isEmpty();
    }

    @Test
    void nothingIsKeptBesideAPartThatNobodyWrote() {
        assertThat(SignOffStatus.unsigned("item", cash("10")).record(Part.PREPARED))
                .isEmpty();
    }
}
