package closewright.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "TITLE", "QUIET", "GOOD", "BAD", "LINE_TEXT"})
    void textStandsOutFromPaperAndTint(Ink ink) {
        assertThat(contrast(1, luminance(ink))).isGreaterThan(4.5);
        assertThat(contrast(luminance(Ink.TINT), luminance(ink))).isGreaterThan(4.5);
    }

    /** By WCAG 2.1. */
    private static double contrast(double lighter, double darker) {
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Ink ink) {
        return 0.2126 * linear(ink.red()) + 0.7152 * linear(ink.green()) + 0.0722 * linear(ink.blue());
    }

    private static double linear(double value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
