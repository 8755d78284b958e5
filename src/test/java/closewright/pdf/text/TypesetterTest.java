package closewright.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final Style STYLE = new Style(Face.REGULAR, 10, Ink.TEXT);

    private final Losses losses = new Losses();
    private final Typesetter typesetter;

    TypesetterTest() throws IOException {
        typesetter = new Typesetter(new Fonts(new PDDocument(), losses), losses);
    }

    @Test
    void brokenLineKeepsTheBlankBetweenItsWords() {
        assertThat(typesetter.lines("Total  other\nassets", STYLE, 50)).containsExactly("Total other ", "assets");
    }

    @Test
    void lineMayBreakAfterAHyphenBetweenLetters() {
        assertThat(typesetter.lines("non-operating", STYLE, 45)).containsExactly("non-", "operating");
    }

    @Test
    void nonGaapStaysOneWord() {
        assertThat(typesetter.lines("shares (non-GAAP)", STYLE, 70)).containsExactly("shares ", "(non-GAAP)");
    }

    @Test
    void wordWiderThanTheLineIsCut() {
        assertThat(typesetter.lines("Incomprehensibilities", STYLE, 40))
                .hasSizeGreaterThan(1)
                .allMatch(line -> typesetter.width(line, STYLE) <= 40);
    }

    private List<String> balanced(String text, double width) {
        return typesetter.balanced(typesetter.measured(text, STYLE.face()), STYLE.size(), width);
    }

    @Test
    void chineseAndJapaneseAreBrokenBetweenAnyTwoCharacters() {
        assertThat(typesetter.lines("連結損益計算書", STYLE, 41)).containsExactly("連結損益", "計算書");
        assertThat(typesetter.lines("売上高 Revenue", STYLE, 45)).containsExactly("売上高 ", "Revenue");
    }

    @Test
    void noLineBeginsWithWhatClosesOrEndsWithWhatOpens() {
        assertThat(typesetter.lines("原価、費用", STYLE, 31)).containsExactly("原価、", "費用");
        assertThat(typesetter.lines("原価、費用", STYLE, 25)).containsExactly("原", "価、", "費用");
        assertThat(typesetter.lines("原価（注）", STYLE, 31)).containsExactly("原価", "（注）");
        assertThat(typesetter.lines("売上データ", STYLE, 31)).containsExactly("売上", "データ");
        assertThat(typesetter.lines("当期2024年", STYLE, 41)).containsExactly("当", "期2024年");
    }

    @Test
    void dateIsBrokenBeforeItsYear() {
        assertThat(balanced("December 31, 2009", 70)).containsExactly("December\u00A031, ", "2009");
    }

    @Test
    void headingIsBrokenIntoEvenLines() {
        assertThat(balanced("Three Months Ended June 30,", 115))
                .containsExactly("Three Months ", "Ended June\u00A030,");
    }

    @Test
    void digitsAreOfOneWidth() {
        for (Face face : Face.values()) {
            Style style = new Style(face, 10, Ink.TEXT);
            assertThat("0123456789".chars().mapToObj(Character::toString))
                    .extracting(digit -> typesetter.width(digit, style))
                    .containsOnly(typesetter.width("0", style));
        }
    }

    @Property(tries = 200)
    void anyTextIsSetWithinItsWidthAndNoneIsLost(
            @ForAll @AlphaChars @Chars({' ', '-', '/', 'é', '中', '1'}) @StringLength(max = 200) String text,
            @ForAll @DoubleRange(min = 40, max = 300) double width) {
        List<String> lines = typesetter.lines(text, STYLE, width);
        assertThat(lines).allMatch(line -> typesetter.width(line, STYLE) <= width);
        assertThat(lines.size() == 30
                        || String.join("", lines).equals(text.strip().replaceAll("\\s+", " ")))
                .isTrue();
    }
}
