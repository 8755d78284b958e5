package closewright.definition.read;

import closewright.definition.spec.ReviewSpec;
import closewright.definition.spec.Word;
import closewright.report.plan.FluxPlan;
import closewright.report.plan.FluxPlan.FluxRule;
import closewright.report.plan.ReviewPlan.Manual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a definition says of the review: thresholds of the flux review, manual items of the checklist. */
final class ReviewReader {

    /** The keys of a definition that it reads. */
    static final Set<String> KEYS = Set.of("flux", "checklist");

    private static final Set<String> RULE = Set.of("percent", "amount", "larger-amount");
    private static final Set<String> FLUX =
            Set.of("percent", "amount", "larger-amount", "confidence", "statements", "lines");
    private static final Set<String> ITEM = Set.of("item", "owner", "due", "note");
    private static final int PERCENT = 2;

    private ReviewReader() {}

    static ReviewSpec read(Keys definition) {
        Optional<Keys> flux = definition.find("flux").map(entry -> entry.keys(FLUX));
        return new ReviewSpec(
                flux.map(ReviewReader::rule).orElse(FluxRule.NONE),
                flux.map(keys -> rules(keys, "statements")).orElse(Map.of()),
                flux.map(keys -> rules(keys, "lines")).orElse(Map.of()),
                flux.flatMap(keys -> keys.word("confidence"))
                        .map(ReviewReader::confidence)
                        .orElse(FluxPlan.STANDARD.confidence()),
                checklist(definition));
    }

    private static BigDecimal confidence(Word word) {
        BigDecimal confidence = number(word).movePointLeft(PERCENT);
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
            throw word.fault("a percentage between 0 and 100 is wanted for \"confidence\", not \"" + word + "\"");
        }
        return confidence;
    }

    private static Map<Word, FluxRule> rules(Keys keys, String section) {
        Map<Word, FluxRule> rules = new LinkedHashMap<>();
        keys.find(section)
                .ifPresent(entry -> entry.map().forEach((name, value) -> rules.put(name, rule(value.keys(RULE)))));
        return rules;
    }

    private static FluxRule rule(Keys keys) {
        return new FluxRule(
                keys.word("percent").map(word -> number(word).movePointLeft(PERCENT)),
                keys.word("amount").map(ReviewReader::number),
                keys.word("larger-amount").map(ReviewReader::number));
    }

    private static BigDecimal number(Word word) {
        try {
            BigDecimal number = new BigDecimal(word.text());
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a negative number is
        }
        throw word.fault("a number that is not negative is wanted here, not \"" + word + "\"");
    }

    private static List<Manual> checklist(Keys definition) {
        List<Manual> items = new ArrayList<>();
        for (Entry entry : definition.list("checklist")) {
            Keys keys = entry.isText() ? new Keys(entry, Map.of("item", entry)) : entry.keys(ITEM);
            Word label = keys.need("item").word();
            if (items.stream().anyMatch(item -> item.label().equals(label.text()))) {
                throw label.fault("\"" + label + "\" is on the checklist twice");
            }
            items.add(new Manual(
                    label.text(),
                    keys.text("owner").orElse(""),
                    keys.text("due").orElse(""),
                    keys.text("note").orElse("")));
        }
        return items;
    }
}
