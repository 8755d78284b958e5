package closewright.calculation.checks;

import static closewright.statement.Invented.Q2;
import static closewright.statement.Invented.Q2_LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Invented;
import closewright.statement.Statement.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Segments on one sheet and what they come to on another. */
class SegmentTiesTest {

    private static Invented segments(String europe) {
        return Invented.statement("Segments", Kind.OTHER, Q2, Q2_LAST_YEAR)
                .heading("Americas")
                .line("Operating income", "", "16774", "15074")
                .heading("Europe")
                .line("Operating income", "", europe, "9991");
    }

    private static Invented reconciliation(String label) {
        return Invented.statement("Reconciliation", Kind.OTHER, Q2, Q2_LAST_YEAR)
                .heading("Operating segments")
                .line(label, "", "27090", "25065");
    }

    private static List<String> run(Invented... statements) {
        return Ran.checks(new SegmentTies(), statements);
    }

    private static String tie(String period, String state) {
        return "Operating segments: Operating income, Three Months Ended June 30, " + period
                + " = segments on Segments: " + state;
    }

    @Test
    void segmentsComeToTheLineOfTheirNameOnAnotherSheet() {
        assertThat(run(segments("10316"), reconciliation("Operating income")))
                .containsExactly(tie("2010", "FOOTS"), tie("2009", "FOOTS"));
    }

    @Test
    void aWrongSegmentFails() {
        assertThat(run(segments("10361"), reconciliation("Operating income")))
                .containsExactly(tie("2010", "FAILS"), tie("2009", "FOOTS"));
    }

    @Test
    void linesOfAnotherNameAreNoTotal() {
        assertThat(run(segments("10316"), reconciliation("Operating profit"))).isEmpty();
    }

    @Test
    void aTotalThatStandsBesideTheSegmentsIsTiedThere() {
        Invented whole = segments("10316").heading("Whole").line("Operating income", "", "27090", "25065");
        assertThat(run(whole, reconciliation("Operating income"))).isEmpty();
    }
}
