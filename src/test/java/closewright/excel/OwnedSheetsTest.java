package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of an earlier run are replaced, sheets of the user are not. */
class OwnedSheetsTest {

    @TempDir
    private Path folder;

    private Path workbook = Path.of("");
    private int version;

    @BeforeEach
    void makeWorkbook() throws Exception {
        workbook = Sample.workbook(folder);
    }

    private Path next() {
        return folder.resolve("version" + version++ + ".xlsx");
    }

    private void update() throws Exception {
        Path updated = next();
        UpdatedWorkbook.write(Readings.file(workbook), Sample.report(), updated);
        workbook = updated;
    }

    /** Changes the workbook as another program does: read, changed and written anew. */
    private void byHand(Consumer<XSSFWorkbook> change) throws Exception {
        Path changed = next();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(changed)) {
            change.accept(open);
            open.write(out);
        }
        workbook = changed;
    }

    private String text(String sheet, int row) throws Exception {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            return open.getSheet(sheet).getRow(row).getCell(0).getStringCellValue();
        }
    }

    private List<String> sheets() throws Exception {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            open.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }

    private static void type(XSSFWorkbook open, String sheet, String text) {
        open.createSheet(sheet).createRow(0).createCell(0).setCellValue(text);
    }

    private static void name(XSSFWorkbook open, String name, String refersTo) {
        XSSFName added = open.createName();
        added.setNameName(name);
        added.setRefersToFormula(refersTo);
    }

    @Test
    void aSheetOfTheUserKeepsItsName() throws Exception {
        byHand(open -> type(open, "CW summary", "mine"));
        update();
        assertThat(text("CW summary", 0)).isEqualTo("mine");
        assertThat(text("CW Summary (2)", 2)).isEqualTo("Financial Summary");
    }

    @Test
    void aSheetWithoutTheMarkIsTheUsersWhateverANameSays() throws Exception {
        byHand(open -> {
            type(open, "Mine", "typed here");
            name(open, "_closewright.summary", "'Mine'!$A$1");
        });
        update();
        assertThat(text("Mine", 0)).isEqualTo("typed here");
        assertThat(text("CW Summary", 2)).isEqualTo("Financial Summary");
        update();
        assertThat(text("Mine", 0)).isEqualTo("typed here");
        assertThat(sheets()).containsOnlyOnce("CW Summary").doesNotContain("CW Summary (2)");
    }

    @Test
    void aMarkWithoutTheNameIsTheUsersToo() throws Exception {
        byHand(open -> type(open, "CW Summary", "Closewright, what we think of it"));
        update();
        assertThat(text("CW Summary", 0)).isEqualTo("Closewright, what we think of it");
        assertThat(text("CW Summary (2)", 2)).isEqualTo("Financial Summary");
    }

    @Test
    void sheetsAreReplacedInPlaceAfterASaveByAnotherProgram() throws Exception {
        update();
        byHand(open -> {
            type(open, "Later", "added by hand");
            open.setSheetName(open.getSheetIndex("CW Summary"), "Our summary");
            open.setSheetOrder("Our summary", 0);
            open.getSheet("Our summary").getRow(2).getCell(0).setCellValue("changed by hand");
        });
        update();
        assertThat(sheets()).containsExactly("Our summary", Sample.SHEET, "Notes", "CW Checks", "CW About", "Later");
        assertThat(text("Our summary", 2)).isEqualTo("Financial Summary");
    }

    @Test
    void aSheetOfNoTableIsKeptAndTold() throws Exception {
        update();
        Path updated = next();
        assertThat(UpdatedWorkbook.write(Readings.file(workbook), Sample.report(List.of()), updated))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("CW Summary"));
        workbook = updated;
        assertThat(text("CW Summary", 2)).isEqualTo("Financial Summary");
    }
}
