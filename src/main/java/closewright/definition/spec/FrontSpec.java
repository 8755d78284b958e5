package closewright.definition.spec;

import closewright.report.PackSettings;
import java.util.List;
import java.util.Optional;

/**
 * What a definition says of the pack as a whole and of what stands before its tables.
 *
 * @param highlights empty for the standard wording
 */
public record FrontSpec(
        List<KeyFigureSpec> keyFigures, Optional<List<HighlightSpec>> highlights, PackSettings settings) {

    public FrontSpec {
        keyFigures = List.copyOf(keyFigures);
        highlights = highlights.map(List::copyOf);
    }
}
