package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.calculation.checks.Check;
import closewright.pack.Deliverable;
import closewright.pack.PackMaker;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.TableText;
import closewright.sample.TwoQuarters;
import closewright.statement.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two quarters in two workbooks: the earlier one gives the later one its comparatives and its growth. */
class PriorPeriodsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/closewright/golden/internap-2q10");

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void twoQuarters() throws Exception {
        first = TwoQuarters.first(folder);
        second = TwoQuarters.second(folder);
        Files.copy(Path.of("workbooks/internap-2q10.yaml"), folder.resolve("internap-2q10.yaml"));
    }

    @Test
    void theEarlierWorkbookAloneGivesTheGrowthOfTheRelease() throws Exception {
        Report report = make(second, first).report();
        for (String table : List.of("summary", "adjusted-ebitda", "normalized-net-income", "segments")) {
            assertThat(text(report, table)).isEqualTo(Files.readString(GOLDEN.resolve(table + ".txt")));
        }
        assertThat(report.keyFigures()
                        .get(0)
                        .figure()
                        .overQuarter()
                        .map(change -> change.printed().text()))
                .contains("-4%");
    }

    @Test
    void withoutItThereIsNone() throws Exception {
        assertThat(text(make(second).report(), "summary")).contains("n/a");
    }

    @Test
    void aListOfFactsDoesAsWell() throws Exception {
        Path facts = make(first).outputs().file(Deliverable.FACTS);
        assertThat(text(make(second, facts).report(), "summary"))
                .isEqualTo(Files.readString(GOLDEN.resolve("summary.txt")));
    }

    @Test
    void theDefinitionMayNameTheEarlierWorkbook() throws Exception {
        Files.writeString(
                folder.resolve("internap-2q10.yaml"),
                Files.readString(folder.resolve("internap-2q10.yaml")) + "\nprior: internap-1q10.xlsx\n");
        assertThat(text(make(second).report(), "summary")).isEqualTo(Files.readString(GOLDEN.resolve("summary.txt")));
    }

    @Test
    void aComparativeThatIsNotAsIssuedIsRestated() throws Exception {
        Path full = Files.copy(Path.of("workbooks/internap-2q10.xlsx"), folder.resolve("full.xlsx"));
        Report asIssued = make(full, first).report();
        assertThat(comparatives(asIssued)).isNotEmpty().allMatch(result -> result.state() == Check.State.FOOTS);
        Path changed = ChangedSample.write(folder, "Supplemental", "C9", 29_640, true);
        assertThat(comparatives(make(changed, first).report()))
                .filteredOn(result -> result.state() == Check.State.RESTATED)
                .anySatisfy(result -> {
                    assertThat(result.check().subject())
                            .startsWith("Internet protocol (IP) services, Three Months Ended March 31, 2010");
                    assertThat(result.difference().value())
                            .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("-3"));
                });
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThatThrownBy(() -> make(second, folder.resolve("internap-4q09.xlsx")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("internap-4q09.xlsx: there is no such file of an earlier period");
    }

    @Test
    void aFileThatIsNoListOfFactsIsOneLineWithItsRow() throws Exception {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> make(second, other))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("other.csv, row 1: no list of facts; give the facts.csv");
        Path odd = Files.writeString(
                folder.resolve("odd.csv"),
                "statement,sheet,cell,label,period,scale,value\nIS,S,B2,Revenue,2010-06-30/P3M,1,7\nIS,S,B3,Rent,June,1,7\n");
        assertThatThrownBy(() -> make(second, odd))
                .hasMessageStartingWith("odd.csv, row 3, column period: \"June\" is no period");
    }

    private PackMaker.Pack make(Path workbook, Path... prior) throws Exception {
        return new PackMaker("test").make(workbook, folder.resolve("output"), List.of(prior));
    }

    private static String text(Report report, String id) {
        Table found = report.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
        return TableText.of(found);
    }

    private static List<Check.Result> comparatives(Report report) {
        return report.results().stream()
                .filter(result -> result.check().kind() == Check.Kind.COMPARATIVE)
                .toList();
    }
}
