package closewright.workbook;

import static closewright.workbook.Book.shown;
import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.CurrencyCode;
import closewright.statement.Fact;
import closewright.statement.Finding;
import closewright.statement.LineItem;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What units and figures mean as finance teams write them, all over the world. */
class UnitTextsTest {

    private static Book income(String unitLine) {
        return Book.named("Sheet1").row("Statement of income").row(unitLine).row("", 2010, 2009);
    }

    private static Book whole(String unitLine) {
        return income(unitLine)
                .row("Net sales", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Gross profit", 400, 400)
                .row("Net income", 200, 300);
    }

    private static Unit unit(Statements read, String label) {
        return read.items().stream()
                .filter(item -> item.label().equals(label))
                .map(LineItem::unit)
                .findFirst()
                .orElseThrow();
    }

    private static Unit unit(Unit.Kind kind, long scale, String currency) {
        return new Unit(kind, OptionalLong.of(scale), Optional.of(currency));
    }

    private static String scale(Unit unit) {
        return unit.scale().isPresent() ? String.valueOf(unit.scale().getAsLong()) : "-";
    }

    private static String currency(Unit unit) {
        return unit.currency()
                .map(shown -> CurrencyCode.of(shown).map(CurrencyCode::code).orElse(shown))
                .orElse("-");
    }

    /** A figure times its scale, in thousands; "?" where none was read. */
    private static String thousands(Statements read, String cell) {
        return read.all().stream()
                .flatMap(statement -> statement.facts().stream())
                .filter(fact -> fact.source().address().equals(cell))
                .map(UnitTextsTest::units)
                .map(units -> units.movePointLeft(3).stripTrailingZeros().toPlainString())
                .findFirst()
                .orElse("?");
    }

    private static BigDecimal units(Fact fact) {
        return fact.value()
                .multiply(BigDecimal.valueOf(fact.item().unit().scale().orElse(1)));
    }

    private static List<Finding> about(Statements read, String cell) {
        return read.findings().stream()
                .filter(finding -> (finding.place() + " " + finding.fact()).contains(cell))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/closewright/units-tried.txt", delimiter = '|', quoteCharacter = '"')
    void aUnitLineTellsScaleAndCurrency(String line, String scale, String currency) {
        Unit unit = unit(whole(line).read(), "Net sales");
        assertThat(scale(unit) + " " + currency(unit)).isEqualTo(scale + " " + currency);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/closewright/figures-tried.txt", delimiter = '|', quoteCharacter = '"')
    void aFigureAsTextIsReadOrSaid(String text, String value) {
        Statements read = income("in thousands")
                .row("Net sales", 900, 800)
                .row("Other revenue", text, 400)
                .row("Gross profit", 400, 400)
                .row("Net income", 200, 300)
                .read();
        assertThat(thousands(read, "B5")).isEqualTo(value);
        assertThat(value.equals("?") && about(read, "B5").isEmpty()).isFalse();
    }

    @Test
    void debitsAndCreditsHaveSignsAndANote() {
        Statements read = income("in thousands")
                .row("Net sales", "900 Cr", "800 Cr")
                .row("Cost of sales", "500 Dr", "400Dr")
                .row("Gross profit", "400 Cr", "400 Cr")
                .row("Net income", "200 Cr", "300 Cr")
                .read();
        assertThat(thousands(read, "B4")).isEqualTo("900");
        assertThat(thousands(read, "C5")).isEqualTo("-400");
        assertThat(about(read, "B4")).isNotEmpty();
    }

    @Test
    void assetsAreDebits() {
        Statements read = Book.named("Balance sheet")
                .row("in thousands", 2010, 2009)
                .row("Cash", "60 Dr", "50 Dr")
                .row("Inventories", "40 Dr", "30 Dr")
                .row("Total assets", "100 Dr", "80 Dr")
                .row("Total liabilities", "70 Cr", "60 Cr")
                .row("Total equity", "30 Cr", "20 Cr")
                .row("Total liabilities and equity", "100 Cr", "80 Cr")
                .read();
        assertThat(thousands(read, "B2")).isEqualTo("60");
        assertThat(thousands(read, "B5")).isEqualTo("70");
    }

    @Test
    void creditsWithoutDebitsMayBeCroresAndAreSaid() {
        Statements read = income("in lakhs")
                .row("Net sales", "900 Cr", "800 Cr")
                .row("Gross profit", 400, 400)
                .row("Net income", 200, 300)
                .read();
        assertThat(thousands(read, "B4")).isEqualTo("?");
        assertThat(about(read, "B4")).isNotEmpty();
    }

    @Test
    void croresUnderRupees() {
        Statements read = income("Amounts in INR")
                .row("Net sales", "9 Cr", "8 Cr")
                .row("Gross profit", "4 Cr", "4 Cr")
                .row("Net income", "2 Cr", "3 Cr")
                .read();
        assertThat(thousands(read, "B4")).isEqualTo("90000");
    }

    @Test
    void theUnitLineSpeaksOfWhatTheFormatShows() {
        Statements read = income("in thousands")
                .row("Net sales", shown(412137, "#,##0,;(#,##0,)"), shown(398137, "#,##0,;(#,##0,)"))
                .row("Gross profit", shown(1.5, "0.0"), shown(2, "0.0"))
                .row("Net income", shown(1_500_000, "0.0,,\"m\""), shown(2_500_000, "0.0,,\"m\""))
                .read();
        assertThat(thousands(read, "B4")).isEqualTo("412.137");
        assertThat(thousands(read, "B5")).isEqualTo("1.5");
        assertThat(thousands(read, "B6")).isEqualTo("1500");
    }

    @Test
    void aFormatThatChangesWithTheSizeScalesEachFigure() {
        String format = "[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0";
        Statements read = income("Unaudited")
                .row("Net sales", shown(4_120_000, format), shown(3_980_000, format))
                .row("Gross profit", shown(950_000, format), shown(1_200_000, format))
                .row("Net income", shown(900_000, format), shown(1_100_000, format))
                .read();
        assertThat(thousands(read, "C4")).isEqualTo("3980");
        assertThat(thousands(read, "B5")).isEqualTo("950");
        assertThat(thousands(read, "C5")).isEqualTo("1200");
    }

    @Test
    void aWordBehindTheFiguresIsTheUnitWhereNoneIsStated() {
        Statements read = income("Unaudited")
                .row("Net sales", "$4.12M", "$3.98M")
                .row("Gross profit", "$950K", "$1.2M")
                .row("Net income", 200, 300)
                .read();
        assertThat(thousands(read, "B4")).isEqualTo("4120");
        assertThat(thousands(read, "C5")).isEqualTo("1200");
        assertThat(scale(unit(read, "Net income"))).isEqualTo("-");
    }

    @Test
    void aBareFigureBesideMillionsIsLeftOutAndSaid() {
        Statements read = income("Unaudited")
                .row("Net sales", "4.12M", 398)
                .row("Gross profit", "1.2M", "1.1M")
                .row("Net income", "1M", "0.9M")
                .read();
        assertThat(List.of(thousands(read, "B4"), thousands(read, "C4"))).contains("?");
        assertThat(read.findings()).anyMatch(finding -> finding.fact().contains("not understood"));
    }

    @Test
    void aScaleStandsInARowOfTheTablesData() {
        Statements read = Book.named("Sheet1")
                .row("As reported income statement")
                .row("Report date", "12/31/2020", "12/31/2019")
                .row("Currency", "EUR", "EUR")
                .row("Audit status", "Not qualified", "Not qualified")
                .row("Consolidated", "Yes", "Yes")
                .row("Filed", "Yes", "Yes")
                .row("Scale", "Thousands", "Thousands")
                .row("Net sales", 900, 800)
                .row("Gross profit", 400, 400)
                .row("Net income", 200, 300)
                .read();
        assertThat(unit(read, "Net sales")).isEqualTo(unit(Unit.Kind.AMOUNT, 1000, "EUR"));
    }

    @Test
    void columnsInTwoUnitsAreNotMixed() {
        Statements read = Book.named("Bilanz")
                .row("Balance sheet")
                .row("", 2021, 2020)
                .row("", "EUR", "TEUR")
                .row("Cash", 60_000, 50)
                .row("Total assets", 100_000, 80)
                .row("Total liabilities", 70_000, 60)
                .row("Total equity", 30_000, 20)
                .read();
        assertThat(thousands(read, "B4")).isEqualTo("60");
        assertThat(thousands(read, "C4")).isEqualTo("?");
        assertThat(about(read, "column C")).isNotEmpty();
    }

    @Test
    void perShareFiguresInPenceAreNoPounds() {
        Statements read = whole("£000")
                .row("Basic earnings per share (pence)", 12.3, 11.4)
                .row("Dividend", "4.5p", "4.1p")
                .read();
        assertThat(unit(read, "Basic earnings per share (pence)")).isEqualTo(unit(Unit.Kind.PER_SHARE, 1, Unit.PENCE));
        assertThat(unit(read, "Dividend")).isEqualTo(unit(Unit.Kind.PER_SHARE, 1, Unit.PENCE));
        assertThat(unit(read, "Net sales")).isEqualTo(unit(Unit.Kind.AMOUNT, 1000, "£"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Customer deposits", "Members' equity", "Employees", "Stores and spares", "Customers"})
    void moneyOfCustomersAndMembersIsMoney(String label) {
        Statements read = Book.named("Balance sheet")
                .row("in thousands", 2010, 2009)
                .row("Cash", 60, 50)
                .row(label, 40, 30)
                .row("Total assets", 100, 80)
                .row("Total liabilities", 70, 60)
                .row("Total equity", 30, 20)
                .read();
        assertThat(unit(read, label).kind()).isEqualTo(Unit.Kind.AMOUNT);
    }

    @Test
    void aMarginInPointsIsNoLine() {
        Statements read = whole("in thousands")
                .row("Gross margin", 44.4, 50)
                .row("Margins", null, null)
                .row("% of revenue")
                .row("Cost", 55.6, 50)
                .read();
        assertThat(read.items()).extracting(LineItem::label).doesNotContain("Gross margin", "Cost");
    }

    @Test
    void centsAnywhereMakeTheWholeBlockExactToTheCent() {
        Statements read = income("Amounts in EUR")
                .row("Net sales", 900.25, 800)
                .row("Gross profit", 400, 400)
                .row("Net income", 200, 300)
                .read();
        assertThat(read.items()).extracting(LineItem::decimals).containsOnly(2);
    }

    @Test
    void thousandsOrMillionsOfDollarsAreNotGuessed() {
        assertThat(scale(unit(whole("M$").read(), "Net sales"))).isEqualTo("-");
        assertThat(scale(unit(whole("(cifras en MUS$)").read(), "Net sales"))).isEqualTo("-");
    }
}
