package closewright.calculation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Figure;
import closewright.statement.Invented;
import closewright.statement.Statements;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules say of an invented workbook, as lines of text. */
final class Ran {

    private Ran() {}

    /**
     * Each check of a rule with its state: "Closing cash, … = cash on the balance sheet, …: FOOTS". The rule is one of
     * {@link Rule#ALL}, and each of its checks goes by an identifier that no other check has.
     */
    static List<String> checks(Rule rule, Invented... statements) {
        Workings workings = Workings.of(Invented.workbook(statements));
        assertThat(Rule.ALL).hasAtLeastOneElementOfType(rule.getClass());
        assertThat(Rule.all(workings)).extracting(Check::id).doesNotHaveDuplicates();
        return rule.checks(workings).stream()
                .map(check -> check.subject() + ": "
                        + check.run(workings.figures()).state().text())
                .toList();
    }

    /** Each total with what it adds up and how it came out, a line for each sum: "Total = One + Two: FOOTS". */
    static List<String> sums(Invented statement) {
        Statements workbook = Invented.workbook(statement);
        Figures figures = Figures.of(workbook);
        return new Footing()
                .checks(Workings.of(workbook)).stream()
                        .map(check -> name(check.actual()) + " = " + parts(check) + ": "
                                + check.run(figures).state().text())
                        .distinct()
                        .toList();
    }

    private static String parts(Check check) {
        return ((Formula.Sum) check.expected())
                .parts().stream()
                        .map(part -> (part.weight() > 0 ? "+ " : "- ") + name(part.part()))
                        .collect(Collectors.joining(" "))
                        .replaceFirst("^\\+ ", "");
    }

    private static String name(Formula formula) {
        return ((Figure) formula).item().label();
    }
}
