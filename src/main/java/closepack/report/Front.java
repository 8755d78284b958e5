package closepack.report;

import java.util.List;

/** What stands before the tables of a report: what an executive reads. */
public record Front(List<KeyFigure> keyFigures) {

    public static final Front NONE = new Front(List.of());

    public Front {
        keyFigures = List.copyOf(keyFigures);
    }
}
