package closewright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How wordings of the resource files fit labels. */
class WordingTest {

    private static boolean fits(String wording, String label) {
        return Wording.of(wording).fits(label);
    }

    @Test
    void aPlainWordingIsTheWholeLabel() {
        assertThat(fits("cost of sales", "cost of sales")).isTrue();
        assertThat(fits("cost of sales", "total cost of sales")).isFalse();
        assertThat(fits("non-GAAP income", "non gaap income")).isTrue();
    }

    @Test
    void aStarStandsForAnyWordsOrNone() {
        assertThat(fits("cost of *", "cost of goods sold")).isTrue();
        assertThat(fits("cost of *", "cost of")).isFalse();
        assertThat(fits("*cash*restricted*", "cash, of which restricted")).isTrue();
        assertThat(fits("*cash*restricted*", "restricted cash")).isFalse();
        assertThat(fits("total*total", "total")).isFalse();
        assertThat(fits("a*ab*b", "aab b")).isTrue();
        assertThat(fits("a*ab*b", "ab")).isFalse();
    }

    @Test
    void quotedWordsStandAnywhereInTheirOrder() {
        assertThat(fits("\"net\" \"attributable to\"", "net attributable to owners"))
                .isTrue();
        assertThat(fits("\"net\" \"attributable to\"", "attributable to net income"))
                .isFalse();
        assertThat(fits("\"ebit\"", "adjusted ebitda")).isFalse();
    }

    @Test
    void anIndexTellsWhatTheFittingWordingsMeanInTheirOrder() {
        WordingIndex<Integer> index = new WordingIndex<>();
        List<String> wordings = List.of("*revenue*", "net revenue", "net *", "gross *", "\"revenue\"");
        for (int place = 0; place < wordings.size(); place++) {
            index.add(Wording.of(wordings.get(place)), place);
        }
        assertThat(index.of(Set.of("net revenue"))).containsExactly(0, 1, 2, 4);
        assertThat(index.of(Set.of("revenues", "gross revenues"))).containsExactly(0, 3);
    }
}
