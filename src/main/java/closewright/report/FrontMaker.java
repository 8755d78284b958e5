package closewright.report;

import closewright.calculation.Check;
import closewright.statement.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes what stands before the tables. */
record FrontMaker(TableMaker maker, List<Check.Result> results) {

    /** @param findings sentences that could not be told */
    record Made(Front front, List<Finding> findings) {}

    Made front(FrontPlan plan) {
        KeyFigureMaker keyFigures = new KeyFigureMaker(maker);
        List<KeyFigure> made =
                plan.keyFigures().stream().map(keyFigures::keyFigure).toList();
        ProseMaker prose = new ProseMaker(maker);
        plan.highlights().ifPresent(sentences -> sentences.forEach(prose::add));
        List<Prose> highlights = plan.highlights().isPresent() ? prose.prose() : StandardProse.of(made);
        return new Made(
                new Front(made, highlights, charts(plan, made), plan.settings(), Optional.empty(), Optional.empty()),
                prose.findings());
    }

    private List<Chart> charts(FrontPlan plan, List<KeyFigure> keyFigures) {
        BridgeMaker bridges = new BridgeMaker(maker, results);
        return Stream.of(
                        keyFigures.stream().map(ChartMaker::trend),
                        plan.bridges().stream().map(bridges::reconciliation),
                        plan.keyFigures().stream().map(bridges::overYear))
                .flatMap(charts -> charts)
                .flatMap(Optional::stream)
                .toList();
    }
}
