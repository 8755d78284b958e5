package closewright.definition.read;

import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.AtLeast;
import closewright.calculation.formula.Formula.Product;
import closewright.calculation.formula.Formula.Ratio;
import closewright.calculation.formula.Formula.Sum;
import closewright.calculation.formula.Formula.Weighted;
import closewright.definition.spec.Definition;
import closewright.definition.spec.Definition.Measure;
import closewright.definition.spec.Definition.Recipe;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.Word;
import closewright.period.Period;
import closewright.report.plan.Quantity;
import closewright.statement.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** What a definition's words mean in a workbook: a measure's name, a line's short name, or a line's path. */
public final class Vocabulary {

    private final Definition definition;
    private final Lines lines;

    public Vocabulary(Definition definition, Lines lines) {
        this.definition = definition;
        this.lines = lines;
    }

    /** Looks every line and measure up once, so that a slip is told even where no table uses it. */
    public void verify() {
        definition.lines().values().forEach(lines::get);
        definition.measures().values().forEach(measure -> quantity(measure.name()));
        definition.measures().values().forEach(measure -> measure.stated().ifPresent(this::quantity));
    }

    public Quantity quantity(Word word) {
        return quantity(word, new LinkedHashSet<>());
    }

    /** @param open the measures that are being looked up: none may lead back to itself */
    private Quantity quantity(Word word, Set<String> open) {
        Measure measure = definition.measures().get(word.text());
        if (measure != null) {
            return derived(measure, word, open);
        }
        Word path = definition.lines().get(word.text());
        if (path != null) {
            return new Quantity.Line(lines.get(path));
        }
        if (!word.text().contains(">") && !lines.has(word.text())) {
            throw word.fault("unknown line or measure \"" + word + "\"" + Nearest.to(word.text(), names()));
        }
        return new Quantity.Line(lines.get(word));
    }

    /** What a line or measure is called where a definition gives no other label. */
    public String label(Word word) {
        return label(quantity(word));
    }

    private static String label(Quantity quantity) {
        return quantity instanceof DefinedMeasure derived
                ? derived.measure().label()
                : ((Quantity.Line) quantity).item().label();
    }

    private List<String> names() {
        return Stream.concat(definition.measures().keySet().stream(), definition.lines().keySet().stream())
                .toList();
    }

    private Quantity derived(Measure measure, Word word, Set<String> open) {
        if (!open.add(word.text())) {
            throw word.fault("measure \"" + word + "\" is made of itself: " + String.join(", ", open));
        }
        DefinedMeasure derived = derived(measure, open);
        open.remove(word.text());
        return derived;
    }

    private DefinedMeasure derived(Measure measure, Set<String> open) {
        Recipe recipe = measure.recipe();
        List<Weighted<Quantity>> parts = new ArrayList<>();
        recipe.from().ifPresent(word -> parts.add(new Weighted<>(1, quantity(word, open))));
        recipe.add().forEach(word -> parts.add(new Weighted<>(1, quantity(word, open))));
        recipe.subtract().forEach(word -> parts.add(new Weighted<>(-1, quantity(word, open))));
        return new DefinedMeasure(
                measure,
                parts,
                recipe.multiply().stream().map(word -> quantity(word, open)).toList(),
                recipe.divide().stream().map(word -> quantity(word, open)).toList());
    }

    /** A measure with its words looked up; {@code factors} and {@code divisors} hold one quantity or none. */
    private record DefinedMeasure(
            Measure measure, List<Weighted<Quantity>> parts, List<Quantity> factors, List<Quantity> divisors)
            implements Quantity {

        private static final int CENTS = 2;

        @Override
        public Formula at(Period period) {
            Formula formula = sum(period);
            if (measure.recipe().atLeast().isPresent()) {
                formula = new AtLeast(formula, measure.recipe().atLeast().get());
            }
            for (Quantity factor : factors) {
                formula = new Product(formula, factor.at(period));
            }
            for (Quantity divisor : divisors) {
                formula = new Ratio(formula, divisor.at(period));
            }
            return formula;
        }

        private Formula sum(Period period) {
            List<Weighted<Formula>> terms = parts.stream()
                    .map(part -> new Weighted<>(part.weight(), part.part().at(period)))
                    .toList();
            return terms.size() == 1 && terms.get(0).weight() == 1
                    ? terms.get(0).part()
                    : new Sum(terms);
        }

        @Override
        public List<Addend> addends() {
            boolean plain = factors.isEmpty()
                    && divisors.isEmpty()
                    && measure.recipe().atLeast().isEmpty();
            return plain && parts.size() > 1
                    ? parts.stream()
                            .map(part -> new Addend(part.weight(), label(part.part()), part.part()))
                            .toList()
                    : List.of();
        }

        private Quantity first() {
            return parts.get(0).part();
        }

        @Override
        public Unit.Kind kind() {
            boolean ratio = !divisors.isEmpty() && factors.isEmpty();
            return measure.kind().orElse(ratio ? Unit.Kind.PERCENT : first().kind());
        }

        @Override
        public String currency() {
            boolean money = kind() == Unit.Kind.AMOUNT || kind() == Unit.Kind.PER_SHARE;
            return money ? first().currency() : "";
        }

        @Override
        public OptionalLong scale() {
            return kind() == Unit.Kind.AMOUNT ? first().scale() : OptionalLong.empty();
        }

        @Override
        public int decimals() {
            return switch (kind()) {
                case PER_SHARE -> CENTS;
                case PERCENT -> 1;
                case AMOUNT, SHARES, COUNT -> first().decimals();
            };
        }
    }
}
