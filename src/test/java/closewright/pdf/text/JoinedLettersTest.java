package closewright.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedLettersTest {

    @Test
    void lettersTakeTheFormOfTheirPlace() {
        assertThat(JoinedLetters.of("بيت")).isEqualTo("\uFE91\uFEF4\uFE96");
        assertThat(JoinedLetters.of("بيت بيت")).isEqualTo("\uFE91\uFEF4\uFE96 \uFE91\uFEF4\uFE96");
        assertThat(JoinedLetters.of("گپ")).isEqualTo("\uFB94\uFB57");
    }

    @Test
    void lettersThatReachOnlyBackLeaveTheNextApart() {
        assertThat(JoinedLetters.of("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(JoinedLetters.of("باب")).isEqualTo("\uFE91\uFE8E\uFE8F");
    }

    @Test
    void lamAndAlefAreWrittenAsOne() {
        assertThat(JoinedLetters.of("لا")).isEqualTo("\uFEFB");
        assertThat(JoinedLetters.of("بلا")).isEqualTo("\uFE91\uFEFC");
        assertThat(JoinedLetters.of("الإيراد")).isEqualTo("\uFE8D\uFEF9\uFEF3\uFEAE\uFE8D\uFEA9");
    }

    @Test
    void marksDoNotPartLettersAndStrokesJoinThem() {
        assertThat(JoinedLetters.of("بِت")).isEqualTo("\uFE91\u0650\uFE96");
        assertThat(JoinedLetters.of("بـت")).isEqualTo("\uFE91\u0640\uFE96");
        assertThat(JoinedLetters.of("ب\u200Cت")).isEqualTo("\uFE8F\u200C\uFE95");
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(JoinedLetters.of("Revenue הכנסות 売上高")).isEqualTo("Revenue הכנסות 売上高");
    }
}
