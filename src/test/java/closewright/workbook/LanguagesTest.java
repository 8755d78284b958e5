package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Workbooks in other languages than English. */
class LanguagesTest {

    private static List<String> periods(String header) {
        return Book.named("Sheet1")
                .row("Income statement")
                .row("In thousands")
                .row("", header)
                .row("Net sales", 900)
                .row("Operating income", 300)
                .row("Net income", 200)
                .facts()
                .stream()
                .filter(fact -> fact.contains(" Net sales "))
                .map(fact -> fact.replaceAll(".* Net sales (\\S+) .*", "$1"))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/closewright/languages/headers.txt", delimiter = '|')
    void aHeaderTellsItsPeriod(String header, String period) {
        assertThat(periods(header)).containsExactly(period);
    }

    private static List<String> concepts(Book book) {
        return book.read().all().get(0).lines().stream()
                .flatMap(line -> line.item().concept().stream())
                .map(Object::toString)
                .toList();
    }

    private static Book balanceSheet(int passif) {
        return Book.named("Bilan")
                .row("", "31/12/2023", "31/12/2022")
                .row("Actifs courants", 60, 50)
                .row("Total actif", 100, 90)
                .row("Total capitaux propres", 40, 35)
                .row("Total passifs courants", 60, 55)
                .row("Total passif", passif, passif - 10);
    }

    @Test
    void aTotalOfTheRightSideIsLiabilitiesAndEquityWhereItIsTheTotalAssets() {
        assertThat(concepts(balanceSheet(100)))
                .contains("total-liabilities-and-equity")
                .doesNotContain("total-liabilities");
        assertThat(concepts(balanceSheet(60)))
                .contains("total-liabilities")
                .doesNotContain("total-liabilities-and-equity");
    }

    @Test
    void aTotalOfTheRightSideWithoutTotalAssetsIsNeither() {
        Book book = Book.named("Bilan")
                .row("Bilan passif")
                .row("", "31/12/2023")
                .row("Total capitaux propres", 40)
                .row("Total passifs courants", 60)
                .row("Emprunts", 12)
                .row("Total passif", 100);
        assertThat(concepts(book))
                .contains("total-equity")
                .doesNotContain("total-liabilities", "total-liabilities-and-equity");
    }

    private static List<String> findings(String net) {
        return Book.named("Rachunek")
                .row("Rachunek zysków i strat")
                .row("tys. zł", "Q1 2024", "Q1 2023")
                .row("Przychody netto ze sprzedaży", 900, 800)
                .row("Koszt własny sprzedaży", -500, -450)
                .row("Zysk brutto ze sprzedaży", 400, 350)
                .row("Koszty ogólnego zarządu", -100, -90)
                .row("Zysk operacyjny", 300, 260)
                .row(net, 200, 170)
                .read()
                .findings()
                .stream()
                .map(Object::toString)
                .filter(finding -> finding.contains("is known as"))
                .map(finding -> finding.replaceFirst("book\\d+", "book"))
                .toList();
    }

    @Test
    void aSheetWithoutAKnownLineIsNamedOnceWithTheRemedy() {
        assertThat(findings("Zysk netto"))
                .containsExactly("Rachunek: none of 6 lines is known as revenue, net income, total assets or another"
                        + " concept; where it is a statement, write which one (income, balance-sheet, cash-flow) in"
                        + " book.yaml beside the workbook, as in: sheets: {\"Rachunek\": {statement: income}} and what"
                        + " its lines are, as in: concepts: {revenue: \"Rachunek > Przychody netto ze sprzedaży\"}");
        assertThat(findings("Net income")).isEmpty();
    }

    private static List<String> periods(Book book) {
        return book.facts().stream()
                .filter(fact -> fact.contains("Umsatzerlöse"))
                .map(fact -> fact.replaceAll(".*Umsatzerlöse (\\S+) .*", "$1"))
                .toList();
    }

    private static Book evaluation(Object... header) {
        return Book.named("BWA")
                .row("Kurzfristige Erfolgsrechnung März 2023")
                .row(header)
                .row("Umsatzerlöse", 90, 80, 270, 250)
                .row("Betriebsergebnis", 30, 20, 70, 60)
                .row("Vorläufiges Ergebnis", 20, 10, 50, 40);
    }

    @Test
    void aMonthBesideTheMonthsUpToItIsTheMonth() {
        assertThat(periods(evaluation("", "Mrz/2023", "Mrz/2022", "Jan/2023 - Mrz/2023", "Jan/2022 - Mrz/2022")))
                .containsExactly("2023-03-31/P1M", "2022-03-31/P1M", "2023-03-31/P3M", "2022-03-31/P3M");
    }

    @Test
    void columnsOfNotesAndOfChangesHoldNoLabelsAndNoPeriods() {
        Book book = Book.named("利润表")
                .row("", "附注", "2023年度", "2022年度", "变动 2023年度")
                .row("营业收入", "七、61", 90, 80, 0.125)
                .row("营业利润", "七、62", 30, 20, 0.5)
                .row("净利润", "七、63", 20, 10, 1);
        assertThat(book.facts())
                .containsExactly(
                        "IS C2 营业收入 FY2023 - 90",
                        "IS D2 营业收入 FY2022 - 80",
                        "IS C3 营业利润 FY2023 - 30",
                        "IS D3 营业利润 FY2022 - 20",
                        "IS C4 净利润 FY2023 - 20",
                        "IS D4 净利润 FY2022 - 10");
    }

    @Test
    void shortNamesOfMonthsThatAreOtherWordsTooCountInTheirOrder() {
        Book book = Book.named("DRE")
                .row("DRE 2023")
                .row("", "jul", "ago", "set", "out", "nov", "dez")
                .row("Receita líquida", 1, 2, 3, 4, 5, 6)
                .row("Lucro bruto", 1, 2, 3, 4, 5, 6)
                .row("Lucro líquido", 1, 2, 3, 4, 5, 6);
        assertThat(book.facts())
                .contains(
                        "IS C3 Receita líquida 2023-08-31/P1M - 2",
                        "IS D3 Receita líquida 2023-09-30/P1M - 3",
                        "IS E3 Receita líquida 2023-10-31/P1M - 4");
        Book other = Book.named("Cash")
                .row("Cash 2023")
                .row("", "In", "Out")
                .row("Receipts", 1, 2)
                .row("Payments", 1, 2);
        assertThat(other.facts()).isEmpty();
    }
}
