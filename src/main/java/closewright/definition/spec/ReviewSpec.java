package closewright.definition.spec;

import closewright.report.plan.FluxPlan.FluxRule;
import closewright.report.plan.ReviewPlan.Manual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a definition says of the review, before its words are looked up in a workbook.
 *
 * @param statements rules of the flux review by sheet
 * @param lines rules of the flux review by line
 */
public record ReviewSpec(
        FluxRule general,
        Map<Word, FluxRule> statements,
        Map<Word, FluxRule> lines,
        BigDecimal confidence,
        List<Manual> checklist) {}
