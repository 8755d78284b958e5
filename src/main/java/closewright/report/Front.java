package closewright.report;

import java.util.List;
import java.util.Optional;

/**
 * What the pack holds beside the tables of a report: what an executive reads first, and the appendix.
 *
 * @param checks the checks where they are shown shorter than in the workbook
 * @param derivations how the figures of the tables are derived
 */
public record Front(
        List<KeyFigure> keyFigures,
        List<Prose> highlights,
        List<Chart> charts,
        PackSettings settings,
        Optional<Table> checks,
        Optional<Table> derivations) {

    public static final Front NONE =
            new Front(List.of(), List.of(), List.of(), PackSettings.STANDARD, Optional.empty(), Optional.empty());

    public Front {
        keyFigures = List.copyOf(keyFigures);
        highlights = List.copyOf(highlights);
        charts = List.copyOf(charts);
    }

    public Front with(Table shorterChecks, Optional<Table> appendix) {
        return new Front(keyFigures, highlights, charts, settings, Optional.of(shorterChecks), appendix);
    }
}
