package closewright.report.front;

import closewright.calculation.checks.Check;
import closewright.report.Chart;
import closewright.report.Front;
import closewright.report.KeyFigure;
import closewright.report.Prose;
import closewright.report.plan.FrontPlan;
import closewright.report.standard.StandardProse;
import closewright.report.tables.TableMaker;
import closewright.statement.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes what stands before the tables. */
public record FrontMaker(TableMaker maker, List<Check.Result> results) {

    /** @param findings sentences that could not be told */
    public record Made(Front front, List<Finding> findings) {}

    public Made front(FrontPlan plan) {
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
