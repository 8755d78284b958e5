package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What points and commas mean in numbers stored as text. */
class TextNumbersTest {

    private static Book titled(String unit) {
        return Book.named("GuV").row("Statement of income").row(unit, 2021, 2020);
    }

    private static List<Finding> doubts(Book book) {
        return book.read().findings().stream()
                .filter(finding -> finding.fact().startsWith("the text"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEUR", "in Tausend EUR", "in Tsd. EUR", "T€"})
    void aPointSeparatesThousandsUnderAGermanUnit(String unit) {
        Book book = titled(unit)
                .row("Revenue", "120.340", "98.100")
                .row("Other income", "210", "-1.020")
                .row("Net income", "120.550", "97.080");
        assertThat(book.facts())
                .contains("IS B3 Revenue FY2021 1000 120340", "IS B4 Other income FY2021 1000 210")
                .contains("IS C4 Other income FY2020 1000 -1020");
        assertThat(doubts(book)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Finding.Level.NOTE);
            assertThat(finding.place()).isEqualTo("GuV!B3");
            assertThat(finding.remedy()).contains("one between thousands", "Text to Columns");
        });
    }

    @Test
    void aPointSeparatesThousandsUnderGermanLabels() {
        Book book = titled("in EUR")
                .row("Umsatzerlöse", "120.340", "98.100")
                .row("Sonstige Erträge", "210", "310")
                .row("Net income", "120.550", "98.410");
        assertThat(book.facts()).anyMatch(fact -> fact.endsWith("120340"));
    }

    @Test
    void oneCommaOfAPercentageTellsWhatPointsMean() {
        Book book = titled("EUR million")
                .row("Revenue", "1.234", "1.100")
                .row("Net income", "100", "90")
                .row("Share of exports", "12,5 %", "11,0 %");
        assertThat(book.facts()).contains("IS B3 Revenue FY2021 1000000 1234");
        assertThat(doubts(book)).isEmpty();
    }

    @Test
    void numbersOfNotesDoNotTellWhatPointsMean() {
        Book book = Book.named("GuV")
                .row("Statement of income")
                .row("TEUR", "Anhang", 2021, 2020)
                .row("Revenue", "2.1", "120.340", "98.100")
                .row("Other income", "2.2", "210", "310")
                .row("Net income", null, "120.550", "98.410");
        assertThat(book.facts()).contains("IS C3 Revenue FY2021 1000 120340");
    }

    @Test
    void blanksBetweenThousandsWithADecimalComma() {
        Book book = titled("EUR million").row("Revenue", "1 234,5", "1 100,0").row("Net income", "100,5", "90,1");
        assertThat(book.facts()).contains("IS B3 Revenue FY2021 1000000 1234.5");
    }

    @Test
    void whatNothingTellsIsADecimalPointAndAWarning() {
        Book book = titled("In thousands").row("Revenue", "120.340", "98.100").row("Net income", "20.550", "18.410");
        assertThat(book.facts()).contains("IS B3 Revenue FY2021 1000 120.340");
        assertThat(doubts(book)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Finding.Level.WARNING);
            assertThat(finding.place()).isEqualTo("GuV!B3");
            assertThat(finding.remedy()).contains("decimal point", "Text to Columns");
        });
    }

    @Test
    void francsDoNotSpeakForPointsBetweenThousands() {
        Book book = titled("Mio. CHF").row("Revenue", "120.340", "98.100").row("Net income", "20.550", "18.410");
        assertThat(doubts(book)).singleElement().extracting(Finding::level).isEqualTo(Finding.Level.WARNING);
    }

    @Test
    void englishNumbersStayAsTheyAre() {
        Book book = titled("EUR million")
                .row("Revenue", "1,234", "1,100.25")
                .row("Rate of exchange", "1.125", "1.131")
                .row("Net income", "100.5", "90.1");
        assertThat(book.facts()).contains("IS B3 Revenue FY2021 1000000 1234", "IS C3 Revenue FY2020 1000000 1100.25");
        assertThat(doubts(book)).isEmpty();
    }

    @Test
    void twoNotationsOnOneSheetAreAWarning() {
        Book book = titled("EUR million").row("Revenue", "1,234.5", "1.100,25").row("Net income", "100", "90");
        assertThat(doubts(book)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Finding.Level.WARNING);
            assertThat(finding.place()).isEqualTo("GuV!C3");
        });
    }
}
