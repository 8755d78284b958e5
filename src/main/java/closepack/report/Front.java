package closepack.report;

import java.util.List;

/** What stands before the tables of a report: what an executive reads. */
public record Front(List<KeyFigure> keyFigures, List<Prose> highlights, List<Chart> charts, PackSettings settings) {

    public static final Front NONE = new Front(List.of(), List.of(), List.of(), PackSettings.STANDARD);

    public Front {
        keyFigures = List.copyOf(keyFigures);
        highlights = List.copyOf(highlights);
        charts = List.copyOf(charts);
    }
}
