package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.excel.OddPackagesTest;
import closewright.excel.PackageParts;
import closewright.pack.PackMaker;
import closewright.report.Checklist;
import closewright.report.SignOffStatus;
import closewright.statement.InputException;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people sign in the updated workbook holds as long as the figures that they signed for. */
class SignOffTest {

    private static final String FOOTING = "Footing: Supplemental";

    @TempDir
    private Path folder;

    private Path workbook;

    @BeforeEach
    void aFirstRun() throws Exception {
        workbook = Files.copy(Path.of("workbooks/internap-2q10.xlsx"), folder.resolve("changed.xlsx"));
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), folder.resolve("changed.yaml"));
        run();
    }

    @Test
    void nothingIsSignedAtFirst() throws Exception {
        assertThat(run().items()).allMatch(item -> item.standing().state().equals(SignOffStatus.OPEN));
    }

    @Test
    void aSignOffSurvivesARerunWithTheSameFigures() throws Exception {
        sign();
        Checklist.Item item = item(run());
        assertThat(item.standing().state()).isEqualTo(SignOffStatus.REVIEWED);
        assertThat(item.standing().signOff().word(Field.PREPARER)).isEqualTo("A. Smith");
        assertThat(item.standing().signOff().word(Field.PREPARED_ON)).isEqualTo("2010-07-30");
        assertThat(item.standing().signOff().word(Field.EXPLANATION)).isEqualTo("=as discussed");
        assertThat(item(run()).standing()).as("and the next one").isEqualTo(item.standing());
    }

    @Test
    void aSignOffSurvivesAProgramThatPointsAboveTheTopOfThePackage() throws Exception {
        sign();
        Map<String, String> parts = PackageParts.read(updated());
        parts.put("customXml/item1.xml", "<a/>");
        PackageParts.edit(parts, "_rels/.rels", OddPackagesTest::pointingAboveTheTop);
        PackageParts.write(parts, updated());
        assertThat(item(run()).standing().state()).isEqualTo(SignOffStatus.REVIEWED);
    }

    @Test
    void itIsVoidAfterFiguresHaveChanged() throws Exception {
        sign();
        change(31_297);
        Checklist.Item item = item(run());
        assertThat(item.standing().state()).isEqualTo(SignOffStatus.VOID);
        assertThat(item.standing().remark())
                .contains("Prepared (A. Smith, 2010-07-30)")
                .contains("Total, Three Months Ended June 30, 2010 was 60525, now 60625");
        assertThat(item(run()).standing().state())
                .as("until somebody signs anew")
                .isEqualTo(SignOffStatus.VOID);
    }

    @Test
    void itHoldsAgainWhenTheFiguresAreBack() throws Exception {
        sign();
        change(31_297);
        run();
        change(31_197);
        assertThat(item(run()).standing().state()).isEqualTo(SignOffStatus.REVIEWED);
    }

    @Test
    void enteringTheDateAnewSignsForTheNewFigures() throws Exception {
        sign();
        change(31_297);
        run();
        TypedSheet sheet = TypedSheet.open(updated(), "CW Checklist");
        sheet.date(FOOTING, Field.PREPARED_ON, "2010-07-30");
        sheet.date(FOOTING, Field.REVIEWED_ON, "2010-08-02");
        sheet.save();
        assertThat(item(run()).standing().state()).isEqualTo(SignOffStatus.REVIEWED);
    }

    @Test
    void anExplanationOfTheFluxReviewIsKeptAndVoidedByLine() throws Exception {
        TypedSheet sheet = TypedSheet.open(updated(), "CW Flux");
        sheet.text("Revenues: Total revenues", Field.EXPLANATION, "Fewer managed internet customers");
        sheet.text("Provision for income taxes", Field.EXPLANATION, "Small");
        sheet.save();
        assertThat(evidence(run(), "Flux review")).contains(", 1 explained");
        change("Statement of Operations", "B8", 31_297);
        run();
        TypedSheet after = TypedSheet.open(updated(), "CW Flux");
        assertThat(after.word("Revenues: Total revenues", "State")).isEqualTo(SignOffStatus.VOID);
        assertThat(after.word("Revenues: Total revenues", "Explanation")).isEqualTo("Fewer managed internet customers");
        assertThat(after.word("Revenues: Total revenues", "Since signed"))
                .contains("the current figure was 60525, now 60625");
        assertThat(after.word("Provision for income taxes", "Since signed")).isEmpty();
    }

    @Test
    void theUpdatedWorkbookMayBeTheOneThatIsRead() throws Exception {
        sign();
        Path signed = Files.copy(updated(), folder.resolve("changed-updated.xlsx"));
        Files.delete(updated());
        Checklist list = new PackMaker("test")
                .check(signed, folder.resolve("elsewhere"), List.of())
                .review()
                .checklist()
                .orElseThrow();
        assertThat(item(list).standing().state()).isEqualTo(SignOffStatus.REVIEWED);
    }

    @Test
    void whatWasWrittenToAnItemThatIsGoneIsKept() throws Exception {
        Files.writeString(
                folder.resolve("changed.yaml"),
                Files.readString(folder.resolve("changed.yaml"))
                        + "  - {item: Bank reconciliations, owner: Treasury, due: workday 3}\n");
        assertThat(run().items()).anyMatch(item -> item.label().equals("Bank reconciliations"));
        TypedSheet sheet = TypedSheet.open(updated(), "CW Checklist");
        sheet.text("Bank reconciliations", Field.PREPARER, "A. Smith");
        sheet.save();
        Files.copy(
                Path.of("workbooks/internap-2q10.yaml"),
                folder.resolve("changed.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        run();
        assertThat(run().items())
                .filteredOn(item -> item.label().equals("Bank reconciliations"))
                .singleElement()
                .satisfies(item -> assertThat(item.standing().signOff().word(Field.PREPARER))
                        .isEqualTo("A. Smith"));
    }

    @Test
    void signedWordsAreNeverReplacedWhereTheyCannotBeKept() throws Exception {
        sign();
        TypedSheet sheet = TypedSheet.open(updated(), "CW Checklist");
        sheet.erase(SignOff.ITEM);
        sheet.save();
        byte[] before = Files.readAllBytes(updated());
        assertThatThrownBy(this::run)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "changed-updated.xlsx: what was signed in it cannot be kept (changed-updated.xlsx, sheet CW Checklist:");
        assertThat(updated()).hasBinaryContent(before);
    }

    @Test
    void theStateFollowsInTheWorkbookAsSoonAsSomebodySigns() throws Exception {
        TypedSheet sheet = TypedSheet.open(updated(), "CW Checklist");
        sheet.text(FOOTING, Field.PREPARER, "A. Smith");
        assertThat(sheet.calculated(FOOTING, "Sign-off")).isEqualTo(SignOffStatus.PREPARED);
        sheet.text(FOOTING, Field.REVIEWER, "B. Jones");
        assertThat(sheet.calculated(FOOTING, "Sign-off")).isEqualTo(SignOffStatus.REVIEWED);
    }

    private void sign() throws Exception {
        TypedSheet sheet = TypedSheet.open(updated(), "CW Checklist");
        sheet.text(FOOTING, Field.PREPARER, "A. Smith");
        sheet.date(FOOTING, Field.PREPARED_ON, "2010-07-30");
        sheet.text(FOOTING, Field.REVIEWER, "B. Jones");
        sheet.text(FOOTING, Field.EXPLANATION, "=as discussed");
        sheet.save();
    }

    private Checklist run() throws Exception {
        return new PackMaker("test")
                .make(workbook, folder.resolve("output"), List.of())
                .report()
                .review()
                .checklist()
                .orElseThrow();
    }

    private Path updated() {
        return folder.resolve("output/changed/changed-updated.xlsx");
    }

    private void change(double value) throws Exception {
        change("Supplemental", "B8", value);
    }

    private void change(String sheet, String cell, double value) throws Exception {
        TypedSheet typed = TypedSheet.open(workbook, sheet);
        typed.number(new CellReference(cell), value);
        typed.recalculate();
        typed.save();
    }

    private static Checklist.Item item(Checklist list) {
        return list.items().stream()
                .filter(item -> item.label().equals(FOOTING))
                .findFirst()
                .orElseThrow();
    }

    private static String evidence(Checklist list, String label) {
        return list.items().stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow()
                .evidence();
    }
}
