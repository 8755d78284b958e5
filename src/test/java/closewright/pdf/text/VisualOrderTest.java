package closewright.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisualOrderTest {

    @Test
    void whatIsWrittenFromRightToLeftIsTurnedRound() {
        assertThat(VisualOrder.of("שלום")).isEqualTo("םולש");
        assertThat(VisualOrder.of("Revenue שלום 123 total")).isEqualTo("Revenue 123 םולש total");
        assertThat(VisualOrder.of("הכנסות (נטו) 2010")).isEqualTo("2010 (וטנ) תוסנכה");
    }

    @Test
    void marksStayOnTheirLetters() {
        assertThat(VisualOrder.of("שָׁל")).isEqualTo("לשָׁ");
    }

    @Test
    void otherTextIsAsItWas() {
        assertThat(VisualOrder.of("Ελλάδα, Zürich 収益 (1,271)")).isEqualTo("Ελλάδα, Zürich 収益 (1,271)");
    }

    @Test
    void theDirectionIsThatOfMostLetters() {
        assertThat(VisualOrder.of("הכנסות of 369 thousand, up")).isEqualTo("תוסנכה of 369 thousand, up");
        assertThat(VisualOrder.of("YoY, הכנסות")).isEqualTo("תוסנכה ,YoY");
    }

    @Test
    void aFormulaRunsFromLeftToRight() {
        assertThat(VisualOrder.of("\u200Eמכר\u200E 412 − \u200Eמכר\u200E 377").replace("\u200E", ""))
                .isEqualTo("רכמ 412 − רכמ 377");
    }
}
