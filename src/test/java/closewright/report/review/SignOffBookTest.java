package closewright.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.report.Basis;
import closewright.report.Standing;
import closewright.statement.Returned;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people wrote on the sheets of an earlier run finds its item, or is left over. */
class SignOffBookTest {

    private static Returned row(String item, Map<Field, String> words) {
        return new Returned(item, item, new SignOff(words), Set.of(), Basis.NONE.toString(), Map.of());
    }

    @Test
    void anItemOfWhichNothingCameBackIsUnsigned() {
        assertThat(new SignOffBook(List.of()).standing("cash", Basis.NONE))
                .isEqualTo(Standing.unsigned("cash", Basis.NONE));
    }

    @Test
    void wordsOfTwoSheetsToOneItemStandTogether() {
        SignOffBook book = new SignOffBook(List.of(
                row("cash", Map.of(Field.PREPARER, "A. Smith")), row("cash", Map.of(Field.EXPLANATION, "One-off"))));
        assertThat(book.standing("cash", Basis.NONE).signOff().words())
                .isEqualTo(Map.of(Field.PREPARER, "A. Smith", Field.EXPLANATION, "One-off"));
    }

    @Test
    void whatNoItemAskedForIsLeftOver() {
        SignOffBook book = new SignOffBook(List.of(
                row("cash", Map.of(Field.PREPARER, "A. Smith")),
                row("bank", Map.of(Field.PREPARER, "B. Jones")),
                row("nothing written", Map.of())));
        book.standing("cash", Basis.NONE);
        assertThat(book.leftOver()).extracting(Returned::item).containsExactly("bank");
    }
}
