package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.workbook.sheet.WorkbookFile;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which columns a workbook hides. */
class HiddenColumnsTest {

    private static Book statement(Book book) {
        return book.row("Statement of income")
                .row("In thousands", 2010, 2009, 2008, 2007)
                .row("Net sales", 900, 800, 700, 600)
                .row("Net income", 400, 300, 200, 100);
    }

    private static Set<Integer> hidden(Book book) throws Exception {
        Path file = book.save();
        return WorkbookFile.read(Readings.file(file), sheet -> true)
                .sheets()
                .get(0)
                .hiddenColumns();
    }

    @Test
    void hiddenColumnsAreKnownByTheirNumbers() throws Exception {
        assertThat(hidden(statement(Book.named("Income")).hideColumns("C:D"))).containsExactlyInAnyOrder(2, 3);
        assertThat(hidden(statement(Book.xls("Income")).hideColumns("C:D"))).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void aWorkbookThatHidesNoneHasNone() throws Exception {
        assertThat(hidden(statement(Book.named("Income")))).isEmpty();
        assertThat(hidden(statement(Book.xls("Income")))).isEmpty();
    }
}
