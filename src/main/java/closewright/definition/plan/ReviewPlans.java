package closewright.definition.plan;

import closewright.definition.read.Vocabulary;
import closewright.definition.spec.Definition;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.ReviewSpec;
import closewright.report.plan.FluxPlan;
import closewright.report.plan.FluxPlan.FluxRule;
import closewright.report.plan.Quantity;
import closewright.report.plan.ReviewPlan;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks up the sheets and lines that a definition's review names. */
record ReviewPlans(Vocabulary vocabulary, Definition definition, Statements statements) {

    ReviewPlan plan() {
        ReviewSpec flux = definition.review();
        FluxPlan plan = new FluxPlan(flux.general(), bySheet(flux), byLine(flux), flux.confidence());
        return new ReviewPlan(plan, flux.checklist());
    }

    private Map<String, FluxRule> bySheet(ReviewSpec flux) {
        List<String> sheets =
                statements.all().stream().map(Statement::sheet).distinct().toList();
        Map<String, FluxRule> rules = new LinkedHashMap<>();
        flux.statements().forEach((sheet, rule) -> {
            if (!sheets.contains(sheet.text())) {
                throw sheet.fault(
                        "no statement stands on a sheet \"" + sheet + "\"" + Nearest.to(sheet.text(), sheets));
            }
            rules.put(sheet.text(), rule);
        });
        return rules;
    }

    private Map<String, FluxRule> byLine(ReviewSpec flux) {
        Map<String, FluxRule> rules = new LinkedHashMap<>();
        flux.lines().forEach((word, rule) -> {
            if (!(vocabulary.quantity(word) instanceof Quantity.Line line)) {
                throw word.fault("\"" + word + "\" is a measure; the flux review is of lines of the workbook");
            }
            rules.put(line.item().id(), rule);
        });
        return rules;
    }
}
