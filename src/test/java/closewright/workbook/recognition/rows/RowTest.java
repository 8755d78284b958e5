package closewright.workbook.recognition.rows;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Label;
import closewright.workbook.recognition.notation.FigureText;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.CellStyle;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void figuresComeInTheOrderOfTheColumnsInEveryRun() {
        Map<Integer, FigureText.Figure> figures = new HashMap<>();
        int[] places = {40, 3, 17, 0, 25, 8, 31, 12};
        for (int place : places) {
            figures.put(place, figure(place));
        }

        Row row = new Row(
                0,
                Label.of("Revenue"),
                List.of(),
                0,
                figures,
                "",
                false,
                false,
                false,
                false,
                List.of(),
                ShownScale.PLAIN);

        assertThat(row.figures().keySet())
                .containsExactlyElementsOf(IntStream.of(places).sorted().boxed().toList());
    }

    private static FigureText.Figure figure(int column) {
        BigDecimal value = BigDecimal.valueOf(column);
        Cell cell = new Cell(0, column, Cell.Content.NUMBER, "", Optional.of(value), CellStyle.PLAIN, Optional.empty());
        return new FigureText.Figure(value, false, cell);
    }
}
