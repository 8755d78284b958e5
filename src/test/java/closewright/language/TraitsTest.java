package closewright.language;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.Label;
import closewright.statement.Trait;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What labels say of lines beside their concepts. */
class TraitsTest {

    private static Set<Trait> of(String label) {
        return Traits.of(Label.of(label));
    }

    @Test
    void eachTraitHasWordsAndAllWordsAreOfATrait() {
        Set<String> heads =
                Topic.TRAITS.entries().stream().map(Topic.Entry::head).collect(Collectors.toSet());
        Set<String> traits = Arrays.stream(Trait.values()).map(Trait::toString).collect(Collectors.toSet());
        assertThat(heads).containsAll(traits);
        assertThat(traits.stream().flatMap(trait -> Stream.of(trait, "not-" + trait)))
                .containsAll(heads);
    }

    @Test
    void aLabelMaySayMuch() {
        assertThat(of("Total restricted cash"))
                .containsExactly(Trait.TOTAL, Trait.TOTAL_OF, Trait.WHOLE, Trait.RESTRICTED_CASH);
        assertThat(of("Sub-totals:")).containsExactly(Trait.BARE_TOTAL);
        assertThat(of("Comprehensive (loss) income")).contains(Trait.COMPREHENSIVE, Trait.RESULT);
        assertThat(of("Rent")).isEmpty();
    }

    @Test
    void wordsMayTakeATraitFromALine() {
        assertThat(of("Net income attributable to Example Inc.")).contains(Trait.ATTRIBUTABLE);
        assertThat(of("Less: net income attributable to non-controlling interests"))
                .doesNotContain(Trait.ATTRIBUTABLE);
    }
}
