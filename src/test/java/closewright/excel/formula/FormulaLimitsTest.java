package closewright.excel.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulaLimitsTest {

    @Test
    void aFormulaMayHave8192Characters() {
        assertThat(FormulaLimits.hold("1".repeat(8192))).isTrue();
        assertThat(FormulaLimits.hold("1".repeat(8193))).isFalse();
    }

    @Test
    void aFunctionMayHave255Arguments() {
        assertThat(FormulaLimits.hold("SUM(" + "1,".repeat(254) + "1)")).isTrue();
        assertThat(FormulaLimits.hold("SUM(" + "1,".repeat(255) + "1)")).isFalse();
    }

    @Test
    void functionsMayStandInEachOther64Levels() {
        assertThat(FormulaLimits.hold("ABS(".repeat(64) + "1" + ")".repeat(64))).isTrue();
        assertThat(FormulaLimits.hold("ABS(".repeat(65) + "1" + ")".repeat(65))).isFalse();
    }

    @Test
    void whatIsQuotedIsNotCounted() {
        assertThat(FormulaLimits.hold("SUM(" + "'O(p,s'!A1,".repeat(200) + "\"((,,\")"))
                .isTrue();
    }
}
