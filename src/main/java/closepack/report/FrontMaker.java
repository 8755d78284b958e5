package closepack.report;

import closepack.calculation.Check;
import java.util.List;
import java.util.stream.Stream;

/** Computes what stands before the tables. */
record FrontMaker(TableMaker maker, List<Check.Result> results) {

    Front front(FrontPlan plan) {
        KeyFigureMaker keyFigures = new KeyFigureMaker(maker);
        List<KeyFigure> made =
                plan.keyFigures().stream().map(keyFigures::keyFigure).toList();
        return new Front(made, charts(plan, made));
    }

    private List<Chart> charts(FrontPlan plan, List<KeyFigure> keyFigures) {
        BridgeMaker bridges = new BridgeMaker(maker, results);
        return Stream.of(
                        keyFigures.stream().map(ChartMaker::trend),
                        plan.bridges().stream().map(bridges::reconciliation),
                        plan.keyFigures().stream().map(bridges::overYear))
                .flatMap(charts -> charts)
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
