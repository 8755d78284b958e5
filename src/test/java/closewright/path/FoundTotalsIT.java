package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.SharedWorkbooks;
import closewright.calculation.checks.Check;
import closewright.calculation.checks.Rule;
import closewright.calculation.checks.Workings;
import closewright.calculation.formula.Figures;
import closewright.statement.SourceCell;
import closewright.statement.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * How many of the totals are re-added that readers listed by hand in real workbooks, without knowing what would be
 * found. A list has a line for each total: sheet, row (or columns that are sums of others), what it stands on, and
 * whether it is beyond doubt. Lists are named by the digest of their workbook; of eight workbooks two readers listed
 * them.
 *
 * <p>As of 2026-11-25, 545 of the 577 totals beyond doubt in 14 workbooks are re-added, 94 %, and 90 % or more in each.
 * The rest are mostly figures that do not add up in many columns, said as NOT TESTED, and sums of parts that are spread
 * over sheets and columns.
 */
@Tag("shared")
class FoundTotalsIT {

    /** The least of those beyond doubt, in percent. */
    private static final int LEAST = 90;

    @TestFactory
    Stream<DynamicTest> mostTotalsThatAPersonListsAreFound() throws IOException {
        return SharedWorkbooks.each(FoundTotalsIT::count);
    }

    private record Listed(String sheet, String place, boolean sure) {

        static Listed of(String line) {
            String[] parts = line.split("\t", -1);
            return new Listed(parts[0], parts[1], parts[3].equals("sure"));
        }

        boolean isIn(Set<String> found) {
            return Stream.of(place.split(",", -1)).anyMatch(one -> found.contains(sheet + "!" + one));
        }
    }

    private static void count(Path workbook) throws Exception {
        Statements read = Readings.statements(workbook);
        Set<String> found = found(read);
        List<Listed> sure =
                listed(read.source().sha256()).stream().filter(Listed::sure).toList();
        long hits = sure.stream().filter(total -> total.isIn(found)).count();
        System.out.println(workbook.getFileName() + ": " + hits + " of " + sure.size() + " listed totals are re-added");
        assertThat(hits * 100).isGreaterThanOrEqualTo((long) sure.size() * LEAST);
    }

    private static List<Listed> listed(String digest) throws IOException {
        String name = "/closewright/totals/" + digest.substring(0, 12) + ".tsv";
        try (InputStream list = FoundTotalsIT.class.getResourceAsStream(name)) {
            assertThat(list).as(name).isNotNull();
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Listed::of)
                    .toList();
        }
    }

    /** Sheet and row of each total that is re-added or tied; sheet and column of those that are sums of columns. */
    private static Set<String> found(Statements read) {
        Figures figures = Figures.of(read);
        Set<String> found = new HashSet<>();
        for (Check check : Rule.all(Workings.of(read))) {
            Check.Result result = check.run(figures);
            if (result.state() != Check.State.NOT_TESTED && !result.cells().isEmpty()) {
                SourceCell total = result.cells().get(result.cells().size() - 1);
                boolean across =
                        check.kind() == Check.Kind.PERIODS || check.id().startsWith("across ");
                found.add(total.sheet() + "!" + (across ? SourceCell.letters(total.column()) : total.row() + 1));
            }
        }
        return found;
    }
}
