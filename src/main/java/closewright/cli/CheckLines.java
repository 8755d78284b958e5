package closewright.cli;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Outcome;
import closewright.report.Format;
import closewright.report.Printed;
import closewright.report.Report;
import closewright.statement.Digits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that want a look, each on one line: what, the figures, the cells, the likely slip. */
final class CheckLines {

    private CheckLines() {}

    /** Those that fail first, then restated comparatives, then roundings. */
    static List<String> notExact(Report report) {
        return Stream.of(Check.State.FAILS, Check.State.RESTATED, Check.State.ROUNDING)
                .flatMap(state -> report.results().stream().filter(result -> result.state() == state))
                .map(CheckLines::described)
                .toList();
    }

    private static String described(Check.Result result) {
        return "%s: %s; expected %s, is %s (%s)%s"
                .formatted(
                        result.state().text(),
                        result.check().subject(),
                        figure(result.expected()),
                        figure(result.actual()),
                        result.cells().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        result.suspect().map(suspect -> "; " + suspect.text()).orElse(""));
    }

    private static String figure(Outcome outcome) {
        int decimals =
                outcome.value().map(value -> Digits.of(value).shownDecimals()).orElse(0);
        return Printed.of(outcome, Format.number(decimals), "").text();
    }
}
