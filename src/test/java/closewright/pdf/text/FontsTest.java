package closewright.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closewright.statement.Finding;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Faces of other scripts beside the pack's family. */
class FontsTest {

    private static final Set<UnicodeScript> EUROPEAN =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private final Losses losses = new Losses();
    private final Fonts fonts;

    FontsTest() throws IOException {
        fonts = new Fonts(new PDDocument(), losses);
    }

    @Test
    void noTextInAEuropeanScriptReadsAFaceBesideTheFamily() {
        IntStream.range(0, Character.MIN_HIGH_SURROGATE)
                .filter(codePoint -> EUROPEAN.contains(UnicodeScript.of(codePoint)))
                .filter(codePoint -> Companion.of(codePoint).isEmpty())
                .forEach(codePoint -> fonts.runs(Character.toString(codePoint), Face.REGULAR));
        fonts.runs("§ 1 · €5 × 3 ÷ 2 − ½ ≤ ≥ ≠ ± “a” ‘b’ «c» • … – — → ✓ ▲ ▼ ● ¹ ² † ‡ ㎡ \u2011 \u202F", Face.BOLD);
        assertThat(fonts.companions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "売上高, CHINESE",
        "营业收入, CHINESE",
        "サービス, CHINESE",
        "㈱, CHINESE",
        "（注）, CHINESE",
        "הכנסות, HEBREW",
        "إيرادات, ARABIC"
    })
    void onlyTheFaceOfTheScriptIsRead(String text, Companion companion) {
        assertThat(fonts.runs(text, Face.REGULAR)).extracting(Run::text).doesNotContain(PrintableText.SUBSTITUTE);
        assertThat(fonts.companions()).containsExactly(companion);
        assertThat(losses.findings()).isEmpty();
    }

    @Test
    void mixedTextIsSetInRunsOfFaces() {
        assertThat(fonts.runs("Erlöse 売上高, 2024年", Face.BOLD))
                .extracting(Run::text)
                .containsExactly("Erlöse ", "売上高", ", 2024", "年");
        assertThat(fonts.runs("Erlöse 売上高", Face.BOLD))
                .extracting(Run::stroke)
                .containsExactly(0.0, Face.BOLD.stroke());
        assertThat(fonts.runs("売上高", Face.REGULAR)).extracting(Run::stroke).containsExactly(0.0);
    }

    @Test
    void wordsFromRightToLeftStayInOneRun() {
        assertThat(fonts.runs("Cost עלות המכר 5", Face.REGULAR))
                .filteredOn(Run::isReversed)
                .extracting(Run::text)
                .containsExactly("רכמה תולע ");
    }

    @ParameterizedTest
    @EnumSource(Companion.class)
    void allFacesMeasureInTheSameUnits(Companion companion) {
        assertThat(fonts.typeface(companion).unitsPerEm()).isEqualTo(fonts.unitsPerEm(Face.REGULAR));
    }

    @Test
    void whatNoFaceHasIsMarkedAndNamedScriptByScript() {
        assertThat(fonts.runs("매출 액 Sales", Face.REGULAR)).extracting(Run::text).containsExactly("[?] [?] Sales");
        fonts.runs("รายได้ 📈", Face.REGULAR);
        assertThat(losses.findings())
                .extracting(Finding::place, Finding::fact)
                .containsExactlyInAnyOrder(
                        tuple(
                                "pack, \"매출 액 Sales\"",
                                "the pack's fonts have no letters of the script Hangul: U+B9E4, U+C561, U+CD9C"),
                        tuple(
                                "pack, \"รายได้ 📈\"",
                                "the pack's fonts have no letters of the script Thai: U+0E14, U+0E22, U+0E23, U+0E32,"
                                        + " U+0E44, U+0E49"),
                        tuple("pack, \"รายได้ 📈\"", "the pack's fonts have no glyphs for the signs: U+1F4C8"));
    }

    @Test
    void ofManyLackingCharactersTheFirstAreNamed() {
        fonts.runs("가나다라마바사아자차", Face.REGULAR);
        assertThat(losses.findings()).singleElement().asString().contains("U+C0AC, U+C544 and 2 more; [?] is printed");
    }
}
