package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import closewright.Readings;
import closewright.ooxml.CellAddress;
import closewright.statement.InputException;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind: read, or told in one line that says what the file is and what to do. */
class FilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private static Book statement(Book book) {
        return book.row("Statement of income")
                .row("In thousands", 2010, 2009)
                .row("Net sales", 900, 800)
                .row("Cost of sales", 500, 400)
                .row("Net income", "=B3-B4", "=C3-C4");
    }

    private static String told(Path file) {
        InputException thrown = assertThrows(InputException.class, () -> Readings.statements(file));
        String message = String.valueOf(thrown.getMessage());
        assertThat(message).startsWith(file.getFileName().toString()).doesNotContain("\n", "Exception");
        return message;
    }

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A good workbook of which some parts are changed; null removes a part. */
    private Path changed(BiFunction<String, String, String> change) throws IOException {
        return changed(statement(Book.named("Income")), change);
    }

    private Path changed(Book book, BiFunction<String, String, String> change) throws IOException {
        Path target = folder.resolve("changed.xlsx");
        Path good = book.save();
        try (ZipFile zip = new ZipFile(good.toFile());
                OutputStream out = Files.newOutputStream(target);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                String text = change.apply(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                if (!text.isEmpty()) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    copy.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return target;
    }

    @Test
    void excel97WorkbooksAreReadLikeTheNewOnes() {
        assertThat(statement(Book.xls("Income")).facts())
                .isEqualTo(statement(Book.named("Income")).facts())
                .contains("IS B5 Net income FY2010 1000 400");
    }

    @Test
    void formulasWithoutStoredResultsAreCalculated() {
        assertThat(Book.facts(Book.read(statement(Book.named("Income")).saveUncalculated())))
                .contains("IS B5 Net income FY2010 1000 400", "IS C5 Net income FY2009 1000 400");
    }

    @Test
    void filesOfOtherKindsAreNamedAsWhatTheyAre() throws IOException {
        assertThat(told(file("a.xlsx", "a,b\n1,2\n"))).contains("text file");
        assertThat(told(file("b.xls", "<html><table></table></html>"))).contains("web page");
        assertThat(told(file("c.xlsx", "%PDF-1.4"))).contains("PDF");
        assertThat(told(file("d.xlsx", ""))).contains("empty file");
        assertThat(told(file("e.xls", "\u0009\u0008\u0008\u0000\u0000\u0005"))).contains("before 1997");
        assertThat(told(file("~$f.xlsx", "x"))).contains("lock file");
        assertThat(told(file(
                        "g.xls",
                        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")))
                .contains("XML spreadsheet of 2003");
    }

    @Test
    void cutOffWorkbookIsTold() throws IOException {
        byte[] good = Files.readAllBytes(statement(Book.named("Income")).save());
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(good, good.length / 2));
        assertThat(told(cut)).contains("damaged or cut off");
    }

    @Test
    void missingSheetPartIsNoWorkbookWithFewerSheets() throws IOException {
        assertThat(told(changed((name, text) -> name.endsWith("sheet1.xml") ? "" : text)))
                .contains("part of its sheet Income is missing");
    }

    @Test
    void missingTextsAreNoWorkbookWithoutLabels() throws IOException {
        assertThat(told(changed((name, text) -> name.endsWith("sharedStrings.xml") ? "" : text)))
                .contains("texts that its cells refer to are missing");
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        assertThat(told(changed((name, text) -> name.endsWith("sheet1.xml")
                        ? text.replaceFirst("\\?>", "?><!DOCTYPE worksheet [<!ENTITY a \"b\">]>")
                        : text)))
                .contains("document type");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(told(changed((name, text) -> name.endsWith("sheet1.xml")
                        ? text.replace("<sheetData>", "<x>".repeat(5000) + "<sheetData>")
                        : text)))
                .contains("nested");
    }

    @Test
    void datesFrom1904AreReadAsShown() throws IOException {
        Path dated = changed(
                Book.named("Income")
                        .row("Balance sheet")
                        .row("In thousands", Book.day("2006-06-29", "mmm d, yyyy"))
                        .row("Total assets", 900),
                (name, text) -> name.endsWith("workbook.xml")
                        ? text.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"1\"/>")
                        : text);
        assertThat(Book.facts(Book.read(dated))).containsExactly("BS B3 Total assets 2010-06-30 1000 900");
    }

    @Test
    void aNumberBeyondTheCalendarIsTheNumberThatItIs() {
        Book book = Book.named("Income")
                .row("Statement of income (in won)", 2010, 2009)
                .row("Net sales", Book.shown(258935494000000.0, "d-mmm-yy"), Book.shown(-7000000, "d-mmm-yy"))
                .row("Other", Book.shown(40909, "d-mmm-yy"), 3);
        assertThat(book.facts())
                .contains("IS B2 Net sales FY2010 - 258935494000000", "IS C2 Net sales FY2009 - -7000000")
                .noneMatch(fact -> fact.contains("B3"));
    }

    @Test
    void aNumberFormatLongerThanExcelTakesIsTakenAsGeneral() throws Exception {
        String code = "[&lt;1".repeat(90) + "%";
        Path odd = changed(
                Book.named("Income")
                        .row("Statement of income", 2010, 2009)
                        .row("Net sales", Book.shown(0.5, "0.00%"), 2)
                        .row("Gross margin", Book.shown(0.25, "0.000%"), 2),
                (name, text) -> name.endsWith("styles.xml") ? text.replace("\"0.000%\"", '"' + code + '"') : text);
        assertThat(Display.isPercent(cell("B2", odd))).isTrue();
        assertThat(cell("B3", odd).style().format()).isEqualTo("General");
    }

    private static Cell cell(String address, Path file) throws InputException {
        CellAddress place = CellAddress.of(address).orElseThrow();
        return WorkbookFile.read(Readings.file(file), sheet -> true)
                .sheets()
                .get(0)
                .cell(place.row(), place.column())
                .orElseThrow();
    }

    @Test
    void strictWorkbooksAreReadLikeTheOthers() throws IOException {
        Path strict = changed((name, text) -> text.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertThat(Book.facts(Book.read(strict))).contains("IS B3 Net sales FY2010 1000 900");
    }

    @Test
    void aLongListIsNamedWithItsRows() {
        Book book = ledger(400);
        assertThat(Book.facts(book.read())).hasSize(6);
        assertThat(Book.account(book.save())).anyMatch(line -> line.contains("rows 2–401, column C"));
    }

    @Test
    void whatIsTooLargeToBeAStatementIsNamedByItsSizeOnly() {
        assertThat(ledger(5_100).read().findings())
                .extracting(finding -> finding.place() + ": " + finding.fact())
                .containsExactly(
                        "Ledger: 5,101 rows, none of the first ones with periods:" + " too large to be a statement");
    }

    private static Book ledger(int postings) {
        Book book = statement(Book.named("Income")).sheet("Ledger").row("Number", "Text", "Amount");
        for (int i = 1; i <= postings; i++) {
            book.row("P" + i, "Posting " + i, i);
        }
        return book;
    }

    @Test
    void workbookWithoutStatementsIsAFinding() {
        assertThat(Book.named("List").row("Name", "Age").row("Anna", 31).read().findings())
                .anySatisfy(finding -> assertThat(finding.fact()).contains("no statement was found"));
    }

    @Test
    void missingStylesAreNoHindrance() throws IOException {
        assertThat(Book.facts(Book.read(changed((name, text) -> name.endsWith("styles.xml") ? "" : text))))
                .hasSize(6);
    }

    @Test
    void rowsAndCellsWithoutAddressesAreCounted() throws IOException {
        Path bare =
                changed((name, text) -> name.endsWith("sheet1.xml") ? text.replaceAll(" r=\"[A-Z]*\\d+\"", "") : text);
        assertThat(Book.facts(Book.read(bare))).contains("IS C3 Net sales FY2009 1000 800");
    }
}
