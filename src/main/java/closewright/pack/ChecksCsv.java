package closewright.pack;

import closewright.calculation.checks.Check;
import closewright.calculation.checks.Suspect;
import closewright.calculation.formula.Outcome;
import closewright.statement.Digits;
import closewright.statement.SourceCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;

/** The checks as CSV, one line each. */
final class ChecksCsv {

    /** Digits that every program gives back. */
    private static final MathContext KEPT = new MathContext(15);

    private ChecksCsv() {}

    static void write(List<Check.Result> results, Path target) throws IOException {
        Csv.write(
                target,
                List.of(
                        "kind",
                        "sheet",
                        "check",
                        "expected",
                        "actual",
                        "difference",
                        "allowance",
                        "state",
                        "cells",
                        "suspect"),
                printer -> {
                    for (Check.Result result : results) {
                        print(result, printer);
                    }
                });
    }

    private static void print(Check.Result result, CSVPrinter printer) throws IOException {
        printer.printRecord(
                result.check().kind().caption(),
                Csv.text(result.check().sheet()),
                Csv.text(result.check().subject()),
                figure(result.expected()),
                figure(result.actual()),
                figure(result.difference()),
                plain(result.allowance()),
                result.state().text(),
                Csv.text(result.cells().stream().map(SourceCell::toString).collect(Collectors.joining("; "))),
                Csv.text(result.suspect().map(Suspect::text).orElse("")));
    }

    private static String figure(Outcome outcome) {
        return outcome.fold(ChecksCsv::plain, Outcome.Token::text);
    }

    private static String plain(BigDecimal value) {
        return Digits.of(value.round(KEPT)).plain();
    }
}
