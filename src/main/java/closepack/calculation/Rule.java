package closepack.calculation;

import closepack.statement.Statements;
import java.util.List;

/** A rule of finance: the checks that it asks of what was read. */
@FunctionalInterface
public interface Rule {

    List<Check> checks(Statements statements);

    /** The rules that hold for any company's statements, in the order in which their results are shown. */
    List<Rule> ALL = List.of(
            new Footing(),
            new BalanceSheetTies(),
            new CashTies(),
            new YearToDateTies(),
            new LineAgreement(),
            new PerShareTies());

    static List<Check> all(Statements statements) {
        return ALL.stream().flatMap(rule -> rule.checks(statements).stream()).toList();
    }
}
