package closewright.report;

import closewright.calculation.formula.Condition;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.calculation.formula.Verdict;
import closewright.statement.EarlierSignOff;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Field;
import closewright.statement.SignOff.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the sign-off of an item stands: what people wrote, for which figures, and whether those have changed since.
 *
 * @param item the item's identifier
 * @param basis the figures that the item rests on now
 * @param bases of each part that was written the figures that it was written for
 * @param voided of each part that no longer holds what has changed: "Total revenues was 60525, now 60625"
 */
public record SignOffStatus(
        String item, String basis, SignOff signOff, Map<Part, String> bases, Map<Part, String> voided) {

    public static final String VOID = "VOID";
    public static final String OPEN = "OPEN";
    public static final String PREPARED = "PREPARED";
    public static final String REVIEWED = "REVIEWED";
    public static final String EXPLAINED = "EXPLAINED";

    /** Tells of a line of the flux review whether it is called out. */
    public static final Input.Words CALLED_OUT = new Input.Words("called out");

    /** What people fill in beside a line of the flux review. */
    private static final List<Field> BESIDE_A_LINE = List.of(Field.EXPLANATION, Field.PREPARER);

    /** Longer words are compared by their beginning: a formula takes 255 characters of text, and no line break. */
    private static final int COMPARED = 200;

    public SignOffStatus {
        bases = Map.copyOf(bases);
        voided = Map.copyOf(voided);
    }

    public static SignOffStatus unsigned(String item, SignedFigures basis) {
        return new SignOffStatus(item, basis.text(), SignOff.NONE, Map.of(), Map.of());
    }

    public static SignOffStatus of(EarlierSignOff returned, SignedFigures now) {
        Map<Part, String> bases = new EnumMap<>(Part.class);
        Map<Part, String> voided = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (returned.signOff().has(part)) {
                String basis = basis(returned, part);
                bases.put(part, basis);
                if (!basis.equals(now.text())) {
                    voided.put(part, now.changesSince(basis));
                }
            }
        }
        return new SignOffStatus(returned.item(), now.text(), returned.signOff(), bases, voided);
    }

    /** Who prepares an item anew vouches for its explanation too. */
    private static String basis(EarlierSignOff returned, Part part) {
        boolean covered = part == Part.EXPLAINED
                && returned.signOff().has(Part.PREPARED)
                && !returned.signed().getOrDefault(Part.PREPARED, "").isEmpty()
                && returned.basis(Part.PREPARED).equals(returned.basis());
        return covered ? returned.basis() : returned.basis(part);
    }

    /** What is kept beside a part: its words, and below them the figures it was written for. */
    public String record(Part part) {
        return bases.containsKey(part) ? signOff.line(part) + "\n" + bases.get(part) : "";
    }

    /** {@code VOID}, {@code REVIEWED}, {@code PREPARED} or {@code OPEN}. */
    public String state() {
        return signing().fold(Judge.ofWords(words()));
    }

    /** {@code VOID}, {@code EXPLAINED} or {@code OPEN}; empty where the line is not called out. */
    public String explained(String calledOut) {
        Map<Input.Words, String> words = words();
        words.put(CALLED_OUT, calledOut);
        return explaining().fold(Judge.ofWords(words));
    }

    /** Who has signed. */
    public Verdict signing() {
        Verdict signed = Verdict.when(Input.isFilled(typed(Field.REVIEWER), typed(Field.REVIEWED_ON)), REVIEWED)
                .when(Input.isFilled(typed(Field.PREPARER), typed(Field.PREPARED_ON)), PREPARED)
                .otherwise(OPEN);
        return unlessVoid(List.of(Field.values()), signed);
    }

    /** Whether a line that is called out is explained. */
    public Verdict explaining() {
        Verdict explained = Verdict.when(Input.isFilled(typed(Field.EXPLANATION)), EXPLAINED)
                .otherwise(OPEN);
        return Verdict.when(CALLED_OUT.is(Checklist.EXPLAIN), unlessVoid(BESIDE_A_LINE, explained))
                .otherwise("");
    }

    /**
     * What is void is so while its words are what they were.
     *
     * @param fields those that people fill in there
     */
    private Verdict unlessVoid(List<Field> fields, Verdict otherwise) {
        List<Condition> unchanged = Arrays.stream(Part.values())
                .filter(part ->
                        voided.containsKey(part) && part.fields().stream().anyMatch(fields::contains))
                .map(part -> unchanged(part, fields))
                .toList();
        return unchanged.isEmpty()
                ? otherwise
                : Verdict.when(Condition.any(unchanged), VOID).otherwise(otherwise);
    }

    private Condition unchanged(Part part, List<Field> fields) {
        return Condition.all(part.fields().stream()
                .filter(fields::contains)
                .map(field -> isStill(typed(field), signOff.word(field)))
                .toArray(Condition[]::new));
    }

    private static Condition isStill(Input.Words cell, String word) {
        String line = word.lines().findFirst().orElse("");
        String compared = line.substring(0, Math.min(COMPARED, line.length()));
        return compared.equals(word) ? cell.is(word) : cell.beginsWith(compared);
    }

    /** The words of a field, as a rule asks for them. */
    public static Input.Words typed(Field field) {
        return new Input.Words(field.heading());
    }

    private Map<Input.Words, String> words() {
        Map<Input.Words, String> words = new HashMap<>();
        for (Field field : Field.values()) {
            words.put(typed(field), signOff.word(field));
        }
        return words;
    }

    /** Each part that is void, with whose it was and why; empty where all hold. */
    public String remark() {
        List<String> remarks = new ArrayList<>();
        for (Part part : Part.values()) {
            if (voided.containsKey(part)) {
                remarks.add(word(part) + " for other figures: " + voided.get(part));
            }
        }
        return String.join(". ", remarks);
    }

    private String word(Part part) {
        return switch (part) {
            case PREPARED -> "Prepared (" + signOff.line(part) + ")";
            case REVIEWED -> "Reviewed (" + signOff.line(part) + ")";
            case EXPLAINED -> "Explained";
        };
    }
}
