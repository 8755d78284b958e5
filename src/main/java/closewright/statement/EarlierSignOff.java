package closewright.statement;

import closewright.statement.SignOff.Part;
import java.util.Map;
import java.util.Set;

/**
 * An item of the close as it came back: what people wrote on a sheet of an earlier run.
 *
 * @param item its identifier
 * @param label as the sheet showed it
 * @param renewed parts whose date was typed since that run, whatever it was before
 * @param basis the figures that the item rested on when the sheet was made
 * @param signed of parts that were written before that run: their words on the first line, the figures they were
 *     written for on the second
 */
public record EarlierSignOff(
        String item, String label, SignOff signOff, Set<Part> renewed, String basis, Map<Part, String> signed) {

    public EarlierSignOff {
        renewed = Set.copyOf(renewed);
        signed = Map.copyOf(signed);
    }

    /** The figures that a part was written for: as recorded where its words are still the same, else those shown. */
    public String basis(Part part) {
        String[] before = signed.getOrDefault(part, "").split("\n", 2);
        boolean standing = before.length == 2 && before[0].equals(signOff.line(part)) && !renewed.contains(part);
        return standing ? before[1] : basis;
    }

    /** This one, and the other's words where this one has none. */
    public EarlierSignOff or(EarlierSignOff other) {
        return new EarlierSignOff(item, label, signOff.or(other.signOff), renewed, basis, signed);
    }
}
