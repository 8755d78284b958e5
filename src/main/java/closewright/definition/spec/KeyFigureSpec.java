package closewright.definition.spec;

import closewright.report.Magnitude;
import java.util.Optional;

/**
 * A key figure as a definition names it.
 *
 * @param shown a line or a measure
 * @param margin the measure that stands beside it
 * @param unit what it is counted in where it stands in prose and charts
 */
public record KeyFigureSpec(
        Word shown,
        Optional<String> label,
        Optional<Word> margin,
        Optional<String> marginLabel,
        Optional<Magnitude> unit) {}
