package closewright.excel;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.CheckVerdict;
import closewright.calculation.flux.FluxReview;
import closewright.calculation.flux.Movement;
import closewright.calculation.flux.Thresholds;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.Verdict;
import closewright.period.Period;
import closewright.report.Checklist;
import closewright.report.CloseVerdicts;
import closewright.report.SignOffStatus;
import closewright.statement.Invented;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The rules of the close over figures, states and sign-offs drawn from a seed. */
final class RandomClose {

    private static final Period[] QUARTERS = Stream.of(
                    LocalDate.of(2009, 6, 30), LocalDate.of(2010, 3, 31), LocalDate.of(2010, 6, 30))
            .map(end -> Period.months(3, end))
            .toArray(Period[]::new);

    private static final List<String> TYPED = List.of(
            "",
            "A. Smith",
            "a. smith",
            "2010-07-30",
            "As \"discussed\", see =B2 & '*'",
            "Fewer customers\nand lower prices",
            "Fewer customers",
            "a long story ".repeat(30));

    private final Random random;

    RandomClose(long seed) {
        this.random = new Random(seed);
    }

    /** One verdict by each rule. */
    void into(VerdictSheet sheet) {
        check(sheet);
        states(sheet);
        signOff(sheet);
        callOut(sheet);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void check(VerdictSheet sheet) {
        BigDecimal allowance = BigDecimal.valueOf(random.nextInt(4) * 5L, random.nextInt(4));
        BigDecimal off = one(List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal("1.01")));
        BigDecimal difference = allowance.multiply(off).multiply(BigDecimal.valueOf(random.nextInt(3) - 1L));
        Outcome outcome = random.nextInt(6) == 0 ? Outcome.notMeaningful("divides by zero") : Outcome.known(difference);
        sheet.add(
                CheckVerdict.of(one(List.of(Check.Kind.values()))),
                Judge.ofNumbers(
                        Map.of(CheckVerdict.DIFFERENCE, outcome, CheckVerdict.ALLOWANCE, Outcome.known(allowance))));
    }

    private void states(VerdictSheet sheet) {
        List<String> checks =
                Stream.of(Check.State.values()).map(Check.State::text).toList();
        Judge ofChecks = Judge.ofStates(Map.of(CloseVerdicts.STATES, some(checks)));
        sheet.add(CloseVerdicts.GRAVEST, ofChecks);
        sheet.add(CloseVerdicts.FAILING, ofChecks);
        List<String> explanations =
                List.of("", SignOffStatus.EXPLAINED, SignOffStatus.EXPLAINED, SignOffStatus.OPEN, SignOffStatus.VOID);
        sheet.add(CloseVerdicts.EXPLAINED, Judge.ofStates(Map.of(CloseVerdicts.STATES, some(explanations))));
        List<String> signOffs = some(List.of(
                SignOffStatus.REVIEWED,
                SignOffStatus.REVIEWED,
                SignOffStatus.REVIEWED,
                SignOffStatus.PREPARED,
                SignOffStatus.OPEN,
                SignOffStatus.VOID));
        List<String> items = some(List.of("FOOTS", "ROUNDING", "LOOK", "NONE", "DONE", "MANUAL", "FAILS", "OPEN", ""));
        sheet.add(
                CloseVerdicts.overall(signOffs.size()),
                Judge.ofStates(Map.of(CloseVerdicts.STATES, items, CloseVerdicts.SIGN_OFFS, signOffs)));
    }

    private List<String> some(List<String> states) {
        return Stream.generate(() -> one(states)).limit(random.nextInt(6)).toList();
    }

    /** What somebody typed after the run that found out what is void, beside what stood there before. */
    private void signOff(VerdictSheet sheet) {
        SignOff before = typed();
        Map<Part, String> voided = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (before.has(part) && random.nextBoolean()) {
                voided.put(part, "the figures have changed");
            }
        }
        SignOffStatus standing = new SignOffStatus("item", "basis", before, Map.of(), voided);
        SignOff after = random.nextBoolean() ? before : typed();
        Map<Input.Words, String> words = new HashMap<>();
        Stream.of(Field.values())
                .forEach(field ->
                        words.put(SignOffStatus.typed(field), random.nextInt(6) == 0 ? "  " : after.word(field)));
        words.put(SignOffStatus.CALLED_OUT, random.nextInt(4) == 0 ? "" : Checklist.EXPLAIN);
        sheet.add(standing.signing(), Judge.ofWords(words));
        sheet.add(standing.explaining(), Judge.ofWords(words));
    }

    private SignOff typed() {
        Map<Field, String> words = new EnumMap<>(Field.class);
        Stream.of(Field.values()).forEach(field -> words.put(field, random.nextBoolean() ? "" : one(TYPED)));
        return new SignOff(words);
    }

    private void callOut(VerdictSheet sheet) {
        String[] figures = Stream.generate(this::figure).limit(QUARTERS.length).toArray(String[]::new);
        figures[QUARTERS.length - 1] = "" + (random.nextInt(41) - 20);
        Statements statements = Invented.workbook(Invented.statement("Operations", Statement.Kind.INCOME, QUARTERS)
                .line("Line", "", figures));
        Thresholds thresholds = new Thresholds(
                BigDecimal.valueOf(random.nextInt(10)),
                BigDecimal.valueOf(random.nextInt(5), 1),
                random.nextBoolean() ? Optional.of(BigDecimal.valueOf(random.nextInt(20))) : Optional.empty());
        FluxReview review = new FluxReview(statements.all().get(0), Figures.of(statements), new BigDecimal("0.95"));
        review.compared().stream()
                .flatMap(compared -> review.lines(compared, any -> thresholds).stream())
                .filter(line -> line.rule().isPresent())
                .forEach(line -> sheet.add(
                        Verdict.when(line.rule().get(), Checklist.EXPLAIN).otherwise(""),
                        Judge.ofNumbers(inputs(figures, thresholds))));
    }

    private String figure() {
        return random.nextInt(5) == 0 ? "" : String.valueOf(random.nextInt(41) - 20);
    }

    private static Map<Input.Measure, Outcome> inputs(String[] figures, Thresholds thresholds) {
        Map<Input.Measure, Outcome> inputs = new HashMap<>();
        inputs.put(Movement.CURRENT, outcome(figures[2]));
        put(Movement.SINCE_YEAR_BEFORE, figures[0], figures[2], inputs);
        put(Movement.SINCE_BEFORE, figures[1], figures[2], inputs);
        inputs.put(Thresholds.AMOUNT, Outcome.known(thresholds.amount()));
        inputs.put(Thresholds.PERCENT, Outcome.known(thresholds.percent()));
        thresholds.larger().ifPresent(larger -> inputs.put(Thresholds.LARGER, Outcome.known(larger)));
        return inputs;
    }

    private static void put(Movement movement, String prior, String current, Map<Input.Measure, Outcome> inputs) {
        inputs.put(movement.prior(), outcome(prior));
        inputs.put(movement.change(), Outcome.combine(outcome(current), outcome(prior), BigDecimal::subtract));
    }

    private static Outcome outcome(String figure) {
        return figure.isEmpty() ? Outcome.notAvailable("left blank") : Outcome.known(new BigDecimal(figure));
    }
}
