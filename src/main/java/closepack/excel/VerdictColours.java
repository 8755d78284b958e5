package closepack.excel;

import closepack.calculation.Check;
import java.util.List;
import java.util.Map;

/** The colours of a check's state, which follow the state when an input changes. */
final class VerdictColours {

    private static final Map<Check.State, String> COLOURS = Map.of(
            Check.State.FOOTS, "FF00703C",
            Check.State.ROUNDING, "FF9A6400",
            Check.State.FAILS, "FFC00000",
            Check.State.RESTATED, "FF9A6400");

    private VerdictColours() {}

    static void watch(SheetCell cell, SheetDraft sheet) {
        for (Check.State state :
                List.of(Check.State.FOOTS, Check.State.ROUNDING, Check.State.FAILS, Check.State.RESTATED)) {
            String colour = COLOURS.getOrDefault(state, "");
            List<String> formulas = List.of("\"" + state.text() + "\"");
            sheet.watch(cell, new SheetDraft.Condition("equal", formulas, "", colour));
        }
    }
}
