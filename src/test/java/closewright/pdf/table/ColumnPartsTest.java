package closewright.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.pdf.SampleTable;
import closewright.pdf.tagged.TaggedDocument;
import closewright.pdf.text.Losses;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** At most eight columns fit across a page here, six of them well. */
class ColumnPartsTest {

    private final ColumnParts parts = new ColumnParts(
            table -> table.columns().size() <= 8, table -> table.columns().size() <= 6);

    private final Typesetter typesetter;

    ColumnPartsTest() throws IOException {
        Losses losses = new Losses();
        typesetter = new Typesetter(new TaggedDocument(losses).fonts(), losses);
    }

    @Test
    void tableThatFitsStaysWhole() {
        Table table = table(8, 20);
        assertThat(parts(table)).containsExactly(table);
    }

    @Test
    void partsAreAboutEquallyWide() {
        assertThat(widths(table(9, 20))).containsExactly(5, 4);
    }

    @Test
    void partsEndWhereAGroupOfColumnsEnds() {
        assertThat(widths(table(12, 4))).containsExactly(4, 4, 4);
    }

    @Test
    void everyPartHasAllRowsAndTellsWhichItIs() {
        assertThat(parts(table(9, 20)))
                .extracting(Table::title)
                .containsExactly("Trend (part 1 of 2)", "Trend (part 2 of 2)");
        assertThat(parts(table(9, 20))).allMatch(part -> part.rows().size() == 2);
    }

    @Test
    void markedNotesStandUnderEveryPartAndGeneralOnesUnderTheLast() {
        List<Table> two = parts(table(9, 20));
        assertThat(two.get(0).notes()).extracting(Table.Note::mark).containsExactly("1");
        assertThat(two.get(1).notes()).extracting(Table.Note::mark).containsExactly("1", "");
    }

    private List<Table> parts(Table table) {
        return parts.of(MeasuredTable.of(table, typesetter)).stream()
                .map(MeasuredTable::table)
                .toList();
    }

    private List<Integer> widths(Table table) {
        return parts(table).stream().map(part -> part.columns().size()).toList();
    }

    /** Columns in groups under a common heading. */
    private static Table table(int columns, int group) {
        SampleTable table = new SampleTable("trend", "Trend", "");
        IntStream.range(0, columns).forEach(i -> table.figures("Year " + i / group, "Quarter " + i));
        String[] cells = IntStream.range(0, columns).mapToObj(String::valueOf).toArray(String[]::new);
        return table.heading("Revenue")
                .item(0, "Services^1", cells)
                .note("1", "Net.")
                .note("", "Amounts may not foot due to rounding.")
                .table();
    }
}
