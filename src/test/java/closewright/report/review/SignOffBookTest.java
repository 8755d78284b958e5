package closewright.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.report.SignOffStatus;
import closewright.report.SignedFigures;
import closewright.statement.EarlierSignOff;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people wrote on the sheets of an earlier run finds its item, or is left over. */
class SignOffBookTest {

    private static EarlierSignOff row(String item, Map<Field, String> words) {
        return new EarlierSignOff(item, item, new SignOff(words), Set.of(), SignedFigures.NONE.toString(), Map.of());
    }

    @Test
    void anItemOfWhichNothingCameBackIsUnsigned() {
        assertThat(new SignOffBook(List.of()).standing("cash", SignedFigures.NONE))
                .isEqualTo(SignOffStatus.unsigned("cash", SignedFigures.NONE));
    }

    @Test
    void wordsOfTwoSheetsToOneItemStandTogether() {
        SignOffBook book = new SignOffBook(List.of(
                row("cash", Map.of(Field.PREPARER, "A. Smith")), row("cash", Map.of(Field.EXPLANATION, "One-off"))));
        assertThat(book.standing("cash", SignedFigures.NONE).signOff().words())
                .isEqualTo(Map.of(Field.PREPARER, "A. Smith", Field.EXPLANATION, "One-off"));
    }

    @Test
    void whatNoItemAskedForIsLeftOver() {
        SignOffBook book = new SignOffBook(List.of(
                row("cash", Map.of(Field.PREPARER, "A. Smith")),
                row("bank", Map.of(Field.PREPARER, "B. Jones")),
                row("nothing written", Map.of())));
        book.standing("cash", SignedFigures.NONE);
        assertThat(book.leftOver()).extracting(EarlierSignOff::item).containsExactly("bank");
    }
}
