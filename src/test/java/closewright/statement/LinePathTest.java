package closewright.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding a line by the steps that lead to it. */
class LinePathTest {

    private static final LinePath PATH =
            new LinePath("Supplemental > Revenues > Data center", List.of("Revenues:"), Label.of("Data center"));

    private static List<String> steps(String path) {
        return LinePath.steps(path);
    }

    @Test
    void stepsMayBeLeftOutButTheLastOneAndTheirOrderMayNot() {
        assertThat(PATH.endsIn(steps("Data center"))).isTrue();
        assertThat(PATH.endsIn(steps("supplemental > data  center:"))).isTrue();
        assertThat(PATH.endsIn(steps("Supplemental > Revenues"))).isFalse();
        assertThat(PATH.endsIn(steps("Revenues > Supplemental > Data center"))).isFalse();
    }

    @Test
    void onlyAllStepsAreThePathItself() {
        assertThat(PATH.is(steps("SUPPLEMENTAL > Revenues: > Data center"))).isTrue();
        assertThat(PATH.is(steps("Revenues > Data center"))).isFalse();
    }

    @Test
    void itsEndIsWrittenAsTheWorkbookWritesIt() {
        assertThat(PATH.end(2)).isEqualTo("Revenues > Data center");
        assertThat(PATH.end(9)).isEqualTo(PATH.id());
    }
}
