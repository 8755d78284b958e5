package closepack.report;

import java.util.List;

/** What stands before the tables of a report: what an executive reads. */
public record Front(List<KeyFigure> keyFigures, List<Chart> charts) {

    public static final Front NONE = new Front(List.of(), List.of());

    public Front {
        keyFigures = List.copyOf(keyFigures);
        charts = List.copyOf(charts);
    }
}
