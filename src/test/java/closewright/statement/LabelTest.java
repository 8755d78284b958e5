package closewright.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The forms in which labels are compared. */
class LabelTest {

    @Test
    void thePlainFormLeavesCaseBlanksAndTheColonOut() {
        assertThat(Label.of("Total\u00a0 Revenues:").plain()).isEqualTo("total revenues");
        assertThat(Label.of("Net income (loss) :").plain()).isEqualTo("net income (loss)");
    }

    @Test
    void theWordsAreLettersDigitsAndPerCentSigns() {
        assertThat(Label.of("Men's R&D, 50% — net").words()).isEqualTo("mens r and d 50% net");
        assertThat(Label.of("Umsatzerlöse/Erträge").words()).isEqualTo("umsatzerlöse erträge");
    }

    @Test
    void wordsOutsideParenthesesAreTheLabelsOwnUnlessThereAreNone() {
        assertThat(Label.of("Net (loss) income [A]").outside()).isEqualTo("net income");
        assertThat(Label.of("(Unaudited)").outside()).isEqualTo("unaudited");
    }

    @Test
    void namesOfExportedFieldsArePartedIntoWords() {
        assertThat(Label.of("NetIncomeLoss").words()).isEqualTo("net income loss");
        assertThat(Label.of("costOfRevenue").words()).isEqualTo("cost of revenue");
        assertThat(Label.of("CapEx").words()).isEqualTo("capex");
    }
}
