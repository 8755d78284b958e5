package closewright.period;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of figures stands for: a date, a span of months that ends on a date, or a fiscal period whose date the
 * workbook does not give.
 *
 * <p>Its text is the one of the extraction contract: {@code 2010-06-30}, {@code 2010-06-30/P3M}, {@code FY2019},
 * {@code FY2019-Q2}, {@code FY2019-H1}, with {@code E} at the end for an estimate.
 */
public sealed interface Period {

    /** {@code FY2019}, {@code FY2019-Q2}. */
    Pattern FISCAL = Pattern.compile("FY(\\d{4})(?:-(H[12]|Q[1-4]))?");

    /** {@code 2010-06-30}, {@code 2010-06-30/P3M}. */
    Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:/P(\\d{1,3})M)?");

    /** Whether the displayed header marks the figures as an estimate or forecast (2025E). */
    boolean estimate();

    /** A balance's date. */
    record Instant(LocalDate date, boolean estimate) implements Period {
        @Override
        public String toString() {
            return date + suffix(estimate);
        }
    }

    /** A flow's span: {@code months} up to and including {@code end}. */
    record Duration(LocalDate end, int months, boolean estimate) implements Period {
        public Duration {
            if (months < 1) {
                throw new IllegalArgumentException("a duration has at least one month, not " + months);
            }
        }

        @Override
        public String toString() {
            return end + "/P" + months + "M" + suffix(estimate);
        }
    }

    /** A fiscal year or a part of it, known by name only. */
    record Fiscal(int year, Part part, boolean estimate) implements Period {
        @Override
        public String toString() {
            return "FY" + year + (part == Part.YEAR ? "" : "-" + part) + suffix(estimate);
        }
    }

    /** That of a figure in a table whose columns are no periods, where nothing beside the figure tells it. */
    record Unstated() implements Period {
        @Override
        public boolean estimate() {
            return false;
        }

        @Override
        public String toString() {
            return "unstated";
        }
    }

    /** The part of a fiscal year that a {@link Fiscal} period covers. */
    enum Part {
        YEAR,
        H1,
        H2,
        Q1,
        Q2,
        Q3,
        Q4
    }

    static Period instant(LocalDate date) {
        return new Instant(date, false);
    }

    static Period months(int months, LocalDate end) {
        return new Duration(end, months, false);
    }

    static Period fiscal(int year, Part part) {
        return new Fiscal(year, part, false);
    }

    /** The same period, marked as an estimate. */
    default Period asEstimate() {
        if (this instanceof Instant instant) {
            return new Instant(instant.date(), true);
        }
        if (this instanceof Duration duration) {
            return new Duration(duration.end(), duration.months(), true);
        }
        return this instanceof Fiscal fiscal ? new Fiscal(fiscal.year(), fiscal.part(), true) : this;
    }

    /** The period of such a text, read back; empty where it is none. */
    static Optional<Period> parse(String text) {
        boolean estimate = text.endsWith("E");
        String plain = estimate ? text.substring(0, text.length() - 1) : text;
        return parsePlain(plain).map(period -> estimate ? period.asEstimate() : period);
    }

    private static Optional<Period> parsePlain(String text) {
        Matcher fiscal = FISCAL.matcher(text);
        Matcher dated = DATED.matcher(text);
        try {
            if (fiscal.matches()) {
                Part part = fiscal.group(2) == null ? Part.YEAR : Part.valueOf(fiscal.group(2));
                return Optional.of(fiscal(Integer.parseInt(fiscal.group(1)), part));
            }
            if (!dated.matches()) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.parse(dated.group(1));
            return Optional.of(dated.group(2) == null ? instant(date) : months(Integer.parseInt(dated.group(2)), date));
        } catch (DateTimeParseException | IllegalArgumentException notThisCalendar) {
            return Optional.empty();
        }
    }

    private static String suffix(boolean estimate) {
        return estimate ? "E" : "";
    }
}
