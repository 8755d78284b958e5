package closewright.calculation.checks;

import closewright.calculation.formula.Tolerance;
import closewright.statement.Digits;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The cell that is most likely wrong where checks fail.
 *
 * @param figure as it stands
 * @param fitting the value with which the check, and the other failing ones that the cell takes part in, would hold
 * @param repaired how many failing checks would hold
 * @param slip what the two values have to do with each other
 */
public record Suspect(Fact figure, BigDecimal fitting, int repaired, Optional<Slip> slip) {

    public SourceCell cell() {
        return figure.source();
    }

    /** For a reader: "Operations!B9 would fit with 29,382 instead of 29,328: two digits are transposed". */
    public String text() {
        return cell() + " would fit with " + number(fitting) + " instead of " + number(figure.value())
                + slip.map(kind -> ": " + kind.words()).orElse("")
                + (repaired > 1 ? "; " + repaired + " checks would hold" : "");
    }

    private static String number(BigDecimal value) {
        BigDecimal denoised = value.setScale(Tolerance.DECIMALS, RoundingMode.HALF_UP);
        return Digits.of(denoised).grouped(Digits.of(denoised).decimals());
    }
}
