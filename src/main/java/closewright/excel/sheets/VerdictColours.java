package closewright.excel.sheets;

import closewright.calculation.checks.Check;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.report.Checklist;
import closewright.report.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The colours of a check's state, which follow the state when an input changes. */
final class VerdictColours {

    private static final String GOOD = "FF00703C";
    private static final String LOOK = "FF9A6400";
    private static final String BAD = "FFC00000";

    private static final Map<Check.State, String> COLOURS = Map.of(
            Check.State.FOOTS, GOOD,
            Check.State.ROUNDING, LOOK,
            Check.State.FAILS, BAD,
            Check.State.RESTATED, LOOK);

    private static final Map<String, String> WORDS = words();

    private VerdictColours() {}

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        COLOURS.forEach((state, colour) -> words.put(state.text(), colour));
        List.of(Checklist.COMPLETE, Checklist.DONE, Standing.REVIEWED, Standing.EXPLAINED)
                .forEach(word -> words.put(word, GOOD));
        List.of(Checklist.EXPLAIN, Standing.OPEN, Standing.PREPARED).forEach(word -> words.put(word, LOOK));
        words.put(Standing.VOID, BAD);
        return words;
    }

    /** Lets a state in words show what it says. */
    static void watchWords(SheetCell cell, SheetDraft sheet) {
        WORDS.forEach((word, colour) ->
                sheet.watch(cell, new SheetDraft.Condition("equal", List.of("\"" + word + "\""), "", colour)));
    }

    static void watch(SheetCell cell, SheetDraft sheet) {
        for (Check.State state :
                List.of(Check.State.FOOTS, Check.State.ROUNDING, Check.State.FAILS, Check.State.RESTATED)) {
            String colour = COLOURS.getOrDefault(state, "");
            List<String> formulas = List.of("\"" + state.text() + "\"");
            sheet.watch(cell, new SheetDraft.Condition("equal", formulas, "", colour));
        }
    }
}
