package closewright.calculation.checks;

import java.util.List;
import java.util.stream.Stream;

/** A rule of finance: the checks that it asks of what was read. */
@FunctionalInterface
public interface Rule {

    List<Check> checks(Workings workings);

    /** The rules that hold for any company's statements, in the order in which their results are shown. */
    List<Rule> ALL = List.of(
            new Footing(),
            new SegmentTies(),
            new BalanceSheetTies(),
            new EquityTies(),
            new CashTies(),
            new YearToDateTies(),
            new LineAgreement(),
            new PerShareTies());

    /** What all rules ask, and which totals none of them reaches. */
    static List<Check> all(Workings workings) {
        List<Check> checks =
                ALL.stream().flatMap(rule -> rule.checks(workings).stream()).toList();
        return Stream.concat(checks.stream(), Untested.beside(checks, workings).stream())
                .filter(check -> !isAside(check))
                .toList();
    }

    /**
     * Whether it is about a basis that stands beside the leading one by a name: constant currency, as reported before.
     */
    private static boolean isAside(Check check) {
        return check.actual()
                .reported()
                .map(figure -> figure.period().basis())
                .filter(basis -> !basis.isLeading() && !basis.isNumbered() && !basis.isEstimate())
                .isPresent();
    }
}
