package closewright.calculation.formula;

import closewright.period.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A period in a finance reader's words. */
public final class PeriodCaption {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private static final Map<Integer, String> SPANS = Map.of(
            1, "One Month Ended",
            3, "Three Months Ended",
            6, "Six Months Ended",
            9, "Nine Months Ended",
            12, "Twelve Months Ended");

    private PeriodCaption() {}

    /** In one line: "Three Months Ended June 30, 2010". */
    public static String of(Period period) {
        return String.join(" ", levels(period));
    }

    /** The span over the date: "Three Months Ended" and "June 30, 2010"; one level where there is no span. */
    public static List<String> levels(Period period) {
        String mark = period.estimate() ? " (estimate)" : "";
        if (period instanceof Period.Instant instant) {
            return List.of(date(instant.date()) + mark);
        }
        if (period instanceof Period.Duration duration) {
            return List.of(span(duration.months()), date(duration.end()) + mark);
        }
        return List.of(period.toString());
    }

    private static String span(int months) {
        return SPANS.getOrDefault(months, months + " Months Ended");
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
