package closewright.report.plan;

import closewright.report.PackSettings;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the tables of a report, before its figures are known.
 *
 * @param highlights the sentences; empty for the standard wording
 */
public record FrontPlan(
        List<KeyFigurePlan> keyFigures,
        List<BridgePlan> bridges,
        Optional<List<ProsePlan>> highlights,
        PackSettings settings) {

    public FrontPlan {
        keyFigures = List.copyOf(keyFigures);
        bridges = List.copyOf(bridges);
        highlights = highlights.map(List::copyOf);
    }

    /** Key figures with their bridges, in the standard wording. */
    public static FrontPlan standard(List<KeyFigurePlan> keyFigures, List<BridgePlan> bridges) {
        return new FrontPlan(keyFigures, bridges, Optional.empty(), PackSettings.STANDARD);
    }
}
