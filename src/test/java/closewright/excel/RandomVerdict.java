package closewright.excel;

import closewright.calculation.formula.Amount;
import closewright.calculation.formula.Condition;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Verdicts of every kind over figures, words and states, all drawn from a seed. */
final class RandomVerdict {

    private static final List<Input.Measure> NUMBERS =
            Stream.of("one", "two", "three").map(Input.Measure::new).toList();
    private static final List<Input.Words> WORDS =
            Stream.of("left", "right").map(Input.Words::new).toList();
    private static final Input.States STATES = new Input.States("states");

    private static final List<String> TYPED = List.of(
            "",
            "",
            "  ",
            " \n",
            "A. Smith",
            "a. smith",
            "A. Smithson",
            "2010-07-30",
            "say \"no\"",
            "5",
            "Ä€ 漢",
            "x".repeat(300));
    private static final List<String> TOLD = List.of("", "FOOTS", "FAILS", "NOT TESTED", "told");

    private final Random random;

    RandomVerdict(long seed) {
        this.random = new Random(seed);
    }

    /** Values for all inputs. */
    Judge inputs() {
        Map<Input.Measure, Outcome> numbers = new HashMap<>();
        NUMBERS.forEach(input -> numbers.put(input, outcome()));
        Map<Input.Words, String> words = new HashMap<>();
        WORDS.forEach(input -> words.put(input, one(TYPED)));
        List<String> states =
                Stream.generate(() -> one(TOLD)).limit(random.nextInt(7)).toList();
        return new Judge(numbers, words, Map.of(STATES, states));
    }

    private Outcome outcome() {
        return random.nextInt(8) == 0 ? Outcome.notAvailable("left blank") : Outcome.known(number());
    }

    /** Small and of few decimals, so that figures are often equal. */
    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(41) - 20L, random.nextInt(4) - 1)
                .setScale(3);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A verdict that asks first whether a figure is missing, as every rule does. */
    Verdict verdict() {
        Condition missing =
                Condition.any(NUMBERS.stream().map(Input.Measure::isMissing).toList());
        return Verdict.when(missing, "missing").otherwise(verdict(3));
    }

    private Verdict verdict(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0
                    ? new Verdict.Counted("told: ", STATES.count("FAILS", "FOOTS"))
                    : Verdict.word("word " + random.nextInt(1000));
        }
        return Verdict.when(condition(depth), verdict(depth - 1)).otherwise(verdict(depth - 1));
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0, 1 -> new Condition.Compared(amount(2), one(List.of(Condition.Comparison.values())), amount(2));
            case 2 -> STATES.count(one(TOLD.subList(1, TOLD.size()))).isAtLeast(Amount.of(random.nextInt(3)));
            case 3 -> Input.isFilled(WORDS.subList(0, 1 + random.nextInt(2)).toArray(Input.Words[]::new));
            case 4 -> one(WORDS).is(one(TYPED.subList(0, TYPED.size() - 1)));
            case 5 -> one(WORDS).beginsWith(one(TYPED.subList(2, TYPED.size() - 1)));
            case 6 -> Condition.all(conditions(depth).toArray(Condition[]::new));
            default -> Condition.any(conditions(depth));
        };
    }

    private List<Condition> conditions(int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            conditions.add(condition(depth - 1));
        }
        return conditions;
    }

    private Amount amount(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 2)) {
            case 0 -> Amount.of(number());
            case 1 -> one(NUMBERS);
            case 2 -> amount(depth - 1).size();
            case 3 -> amount(depth - 1).rounded(random.nextInt(3));
            default -> amount(depth - 1).times(amount(depth - 1));
        };
    }
}
