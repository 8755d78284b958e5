package closewright.workbook.recognition.concept;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Concept;
import closewright.statement.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words for concepts. */
class ConceptsTest {

    private final Concepts concepts = Concepts.load();

    private List<Concept> of(String label) {
        return concepts.of(Label.of(label)).stream()
                .map(Concepts.Wording::concept)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void eachConceptHasWords() {
        assertThat(concepts.all()).contains(Concept.values());
    }

    @Test
    void aLabelIsKnownWhateverItsCaseAndPunctuation() {
        assertThat(of("Total NET Sales & Revenues:")).containsExactly(Concept.REVENUE);
        assertThat(of("Umsatz")).isEmpty();
    }
}
