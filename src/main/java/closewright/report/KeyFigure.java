package closewright.report;

import java.util.Optional;

/**
 * A figure that the company is judged by, over the periods there are: on the cover, in prose and in charts.
 *
 * @param figure the line or measure
 * @param margin the proportion that stands beside it: the adjusted EBITDA margin beside adjusted EBITDA
 * @param magnitude what {@link Trend.Point#shown} counts; empty where the figures are shown as recorded
 */
public record KeyFigure(Trend figure, Optional<Trend> margin, Optional<Magnitude> magnitude) {

    public String label() {
        return figure.label();
    }

    /** What its shown figures count, as it follows them: "million"; empty where they are shown as recorded. */
    public String word() {
        return magnitude.map(Magnitude::word).orElse("");
    }
}
