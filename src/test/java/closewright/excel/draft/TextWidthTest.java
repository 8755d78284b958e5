package closewright.excel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void charactersThatStandInASquareCountTwice() {
        assertThat(TextWidth.characters("Revenue הכנסות")).isEqualTo(14);
        assertThat(TextWidth.characters("売上高（純額）、매출")).isEqualTo(20);
        assertThat(TextWidth.of("売上高", false)).isEqualTo(6);
    }
}
