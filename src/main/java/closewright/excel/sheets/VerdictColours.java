package closewright.excel.sheets;

import closewright.calculation.checks.Check;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.report.Checklist;
import closewright.report.Colour;
import closewright.report.SignOffStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The colours of a check's state, which follow the state when an input changes. */
final class VerdictColours {

    private static final Map<Check.State, Colour> COLOURS = Map.of(
            Check.State.FOOTS, Colour.GREEN,
            Check.State.ROUNDING, Colour.AMBER,
            Check.State.FAILS, Colour.RED,
            Check.State.RESTATED, Colour.AMBER);

    private static final Map<String, Colour> WORDS = words();

    private VerdictColours() {}

    private static Map<String, Colour> words() {
        Map<String, Colour> words = new TreeMap<>();
        COLOURS.forEach((state, colour) -> words.put(state.text(), colour));
        List.of(Checklist.COMPLETE, Checklist.DONE, SignOffStatus.REVIEWED, SignOffStatus.EXPLAINED)
                .forEach(word -> words.put(word, Colour.GREEN));
        List.of(Checklist.EXPLAIN, SignOffStatus.OPEN, SignOffStatus.PREPARED)
                .forEach(word -> words.put(word, Colour.AMBER));
        words.put(SignOffStatus.VOID, Colour.RED);
        return words;
    }

    /** Lets a state in words show what it says. */
    static void watchWords(SheetCell cell, SheetDraft sheet) {
        WORDS.forEach((word, colour) -> watch(cell, sheet, word, colour));
    }

    static void watch(SheetCell cell, SheetDraft sheet) {
        for (Check.State state :
                List.of(Check.State.FOOTS, Check.State.ROUNDING, Check.State.FAILS, Check.State.RESTATED)) {
            Optional.ofNullable(COLOURS.get(state)).ifPresent(colour -> watch(cell, sheet, state.text(), colour));
        }
    }

    private static void watch(SheetCell cell, SheetDraft sheet, String word, Colour colour) {
        sheet.watch(cell, SheetDraft.Condition.coloured("equal", "\"" + word + "\"", colour));
    }
}
