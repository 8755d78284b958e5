package closepack.report;

import java.util.List;

/** What stands before the tables of a report, before its figures are known. */
public record FrontPlan(List<KeyFigurePlan> keyFigures, List<BridgePlan> bridges) {

    public static final FrontPlan NONE = new FrontPlan(List.of(), List.of());

    public FrontPlan {
        keyFigures = List.copyOf(keyFigures);
        bridges = List.copyOf(bridges);
    }
}
