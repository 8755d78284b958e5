package closewright.report;

import closewright.statement.Returned;
import closewright.statement.SignOff;
import closewright.statement.SignOff.Part;
import java.util.ArrayList;
import java.util.EnumMap;
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
public record Standing(String item, String basis, SignOff signOff, Map<Part, String> bases, Map<Part, String> voided) {

    public static final String VOID = "VOID";
    public static final String OPEN = "OPEN";
    public static final String PREPARED = "PREPARED";
    public static final String REVIEWED = "REVIEWED";
    public static final String EXPLAINED = "EXPLAINED";

    public Standing {
        bases = Map.copyOf(bases);
        voided = Map.copyOf(voided);
    }

    public static Standing unsigned(String item, Basis basis) {
        return new Standing(item, basis.text(), SignOff.NONE, Map.of(), Map.of());
    }

    public static Standing of(Returned returned, Basis now) {
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
        return new Standing(returned.item(), now.text(), returned.signOff(), bases, voided);
    }

    /** Who prepares an item anew vouches for its explanation too. */
    private static String basis(Returned returned, Part part) {
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
        if (!voided.isEmpty()) {
            return VOID;
        }
        if (signOff.has(Part.REVIEWED)) {
            return REVIEWED;
        }
        return signOff.has(Part.PREPARED) ? PREPARED : OPEN;
    }

    /** {@code VOID}, {@code EXPLAINED} or {@code OPEN}. */
    public String explained() {
        if (!voided.isEmpty()) {
            return VOID;
        }
        return signOff.has(Part.EXPLAINED) ? EXPLAINED : OPEN;
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
