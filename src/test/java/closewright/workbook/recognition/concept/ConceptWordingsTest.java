package closewright.workbook.recognition.concept;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.language.Topic;
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
        assertThat(Topic.CONCEPTS.entries())
                .filteredOn(entry -> !entry.wordings().isEmpty())
                .extracting(entry -> entry.head().split(" @ ", -1)[0])
                .containsAll(Concept.names());
    }

    @Test
    void aLabelIsKnownWhateverItsCaseAndPunctuation() {
        assertThat(of("Total NET Sales & Revenues:")).containsExactly(Concept.REVENUE);
        assertThat(of("Umsatz")).containsExactly(Concept.REVENUE);
        assertThat(of("Umschlag")).isEmpty();
    }
}
