package closewright.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.report.Table;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadGridTest {

    @Test
    void neighboursThatAgreeAreSpannedByOneHeading() {
        assertThat(levels("Three Months Ended/2010", "Three Months Ended/2009"))
                .containsExactly(
                        List.of(new HeadCell("Three Months Ended", 0, 1, 0, 2, 0, false)),
                        List.of(new HeadCell("2010", 1, 1, 0, 1, 1, true), new HeadCell("2009", 1, 1, 1, 1, 1, true)));
    }

    @Test
    void lastLevelIsNeverSpanned() {
        assertThat(levels("2010", "2010"))
                .containsExactly(
                        List.of(new HeadCell("2010", 0, 1, 0, 1, 0, true), new HeadCell("2010", 0, 1, 1, 1, 0, true)));
    }

    @Test
    void neighboursThatDifferAboveAreNotSpannedBelow() {
        assertThat(levels("Group/June 30,/2010", "Company/June 30,/2010").get(1))
                .containsExactly(
                        new HeadCell("June 30,", 1, 1, 0, 1, 1, false), new HeadCell("June 30,", 1, 1, 1, 1, 1, false));
    }

    @Test
    void columnOfFewerLevelsStandsAtTheFoot() {
        assertThat(levels("Three Months Ended/2010", "Change"))
                .containsExactly(
                        List.of(
                                new HeadCell("Three Months Ended", 0, 1, 0, 1, 0, false),
                                new HeadCell("Change", 0, 2, 1, 1, 0, true)),
                        List.of(new HeadCell("2010", 1, 1, 0, 1, 1, true)));
    }

    @Test
    void columnsOfFewerLevelsAreSpannedAmongThemselves() {
        assertThat(levels("a/b/c", "Change/YoY", "Change/QoQ").get(0))
                .containsExactly(new HeadCell("a", 0, 1, 0, 1, 0, false), new HeadCell("Change", 0, 2, 1, 2, 0, false));
    }

    private static List<List<HeadCell>> levels(String... columns) {
        return HeadGrid.of(Arrays.stream(columns)
                .map(column -> new Table.Column(List.of(column.split("/", -1)), Table.ColumnKind.FIGURES, false))
                .toList());
    }
}
