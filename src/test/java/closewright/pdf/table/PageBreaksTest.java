package closewright.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.report.Table;
import closewright.report.Table.RowKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every row is ten points high here, so that a room of 100 holds ten of them. */
class PageBreaksTest {

    private static final NoteBox GENERAL = note("");
    private static final NoteBox FIRST = note("1");

    @Test
    void tableThatFitsIsNotParted() {
        assertThat(pages(Collections.nCopies(10, row(RowKind.ITEM)))).hasSize(1);
    }

    @Test
    void headingGoesWithTheRowsUnderIt() {
        List<RowBox> rows = rows("IIIIIIIIIHIII");
        assertThat(pages(rows).get(1).rows().get(0)).isSameAs(rows.get(9));
    }

    @Test
    void totalGoesWithTheRowAboveIt() {
        List<RowBox> rows = rows("IIIIIIIIIITII");
        assertThat(pages(rows).get(1).rows().get(0)).isSameAs(rows.get(9));
    }

    @Test
    void pageEndsAtASpaceRatherThanInTheMiddleOfABlock() {
        List<RowBox> rows = rows("IIIIII-IIIIIII");
        assertThat(pages(rows).get(1).rows().get(0)).isSameAs(rows.get(7));
    }

    @Test
    void noteStandsWhereItIsUsedAndGeneralOnesAtTheEnd() {
        List<RowBox> rows = rows("1IIIIIIIIIIIIII");
        List<TablePage> pages = new PageBreaks(rows, List.of(FIRST, GENERAL), 100, 100).pages();
        assertThat(pages).extracting(TablePage::notes).containsExactly(List.of(FIRST), List.of(GENERAL));
    }

    @Test
    void noteThatNoRowRefersToStandsAtTheEnd() {
        assertThat(new PageBreaks(rows("II"), List.of(FIRST), 100, 100)
                        .pages()
                        .get(0)
                        .notes())
                .containsExactly(FIRST);
    }

    @Test
    void longGeneralNotesGoOnToPagesOfTheirOwn() {
        List<TablePage> pages = new PageBreaks(rows("II"), Collections.nCopies(12, GENERAL), 100, 100).pages();
        assertThat(pages).hasSize(3);
        assertThat(pages.stream().mapToInt(page -> page.notes().size()).sum()).isEqualTo(12);
    }

    @Property
    void everyRowStandsOnOnePageInItsOrder(@ForAll("tables") List<RowBox> rows) {
        List<RowBox> printed =
                pages(rows).stream().flatMap(page -> page.rows().stream()).toList();
        assertThat(withoutSpace(printed)).isEqualTo(withoutSpace(rows));
    }

    @Property
    void pageHoldsNoMoreThanItsRoomUnlessARowAloneDoes(@ForAll("tables") List<RowBox> rows) {
        assertThat(pages(rows)).allMatch(page -> page.rows().size() <= 10);
    }

    @Provide
    Arbitrary<List<RowBox>> tables() {
        return Arbitraries.strings()
                .withChars("IIIIH-ST1")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(PageBreaksTest::rows);
    }

    private static List<RowBox> withoutSpace(List<RowBox> rows) {
        return rows.stream().filter(row -> !row.is(RowKind.SPACE)).toList();
    }

    private static List<TablePage> pages(List<RowBox> rows) {
        return new PageBreaks(rows, List.of(), 100, 100).pages();
    }

    private static List<RowBox> rows(String kinds) {
        return kinds.chars()
                .mapToObj(kind -> switch (kind) {
                    case 'H' -> row(RowKind.HEADING);
                    case 'S' -> row(RowKind.SUBTOTAL);
                    case 'T' -> row(RowKind.TOTAL);
                    case '-' -> row(RowKind.SPACE);
                    case '1' -> row(RowKind.ITEM, Optional.of("1"));
                    default -> row(RowKind.ITEM);
                })
                .toList();
    }

    private static RowBox row(RowKind kind) {
        return row(kind, Optional.empty());
    }

    private static RowBox row(RowKind kind, Optional<String> note) {
        return new RowBox(new Table.Row(kind, 0, "Row", note, List.of()), List.of("Row"), List.of(), 10);
    }

    private static NoteBox note(String mark) {
        return new NoteBox(new Table.Note(mark, "Note"), List.of("Note"), 0);
    }
}
