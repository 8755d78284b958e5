package closewright.workbook.recognition.concept;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Concept;
import closewright.statement.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words for concepts. */
class ConceptsTest {

    private static List<Concept> of(String label) {
        return ConceptWordings.of(Label.of(label)).stream()
                .map(ConceptWordings.Meaning::concept)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void eachConceptHasWords() {
        assertThat(ConceptWordings.worded()).contains(Concept.values());
    }

    @Test
    void aLabelIsKnownWhateverItsCaseAndPunctuation() {
        assertThat(of("Total NET Sales & Revenues:")).containsExactly(Concept.REVENUE);
        assertThat(of("Umsatz")).containsExactly(Concept.REVENUE);
        assertThat(of("Umschlag")).isEmpty();
    }
}
