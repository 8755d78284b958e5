package closewright.excel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellRangesTest {

    private static SheetCell cell(int row, int column) {
        return new SheetCell(row, column, Look.PLAIN, new SheetCell.Content.Blank());
    }

    @Test
    void cellsBelowEachOtherAreOneRange() {
        assertThat(CellRanges.of(List.of(cell(3, 1), cell(4, 1), cell(5, 1), cell(7, 1))))
                .isEqualTo("B4:B6 B8");
    }

    @Test
    void theSameRowsInTheNextColumnJoin() {
        List<SheetCell> cells = Stream.of(1, 2, 3)
                .flatMap(column -> Stream.of(cell(3, column), cell(4, column)))
                .toList();
        assertThat(CellRanges.of(cells)).isEqualTo("B4:D5");
    }

    @Test
    void otherRowsInTheNextColumnDoNot() {
        assertThat(CellRanges.of(List.of(cell(3, 1), cell(4, 1), cell(3, 2)))).isEqualTo("B4:B5 C4");
    }
}
