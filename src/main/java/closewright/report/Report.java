package closewright.report;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Figures;
import closewright.statement.Finding;
import closewright.statement.Statements;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is delivered, format-neutral: the same report is written to the workbook and to the pack.
 *
 * @param figures the reported figures that the formulas of the tables rest on: where each stands in the workbook
 * @param front what stands before the tables
 * @param review what a reviewer works with, in the updated workbook
 */
public record Report(
        Heading heading,
        Figures figures,
        Body body,
        List<Check.Result> results,
        List<Finding> findings,
        Front front,
        Review review) {

    /**
     * Whose report it is, and of what.
     *
     * @param title "Second Quarter 2010"
     * @param subtitle "Quarter ended June 30, 2010 · unaudited · US dollars in thousands unless stated"; may be empty
     */
    public record Heading(String company, String title, String subtitle, Statements.Source source) {}

    /**
     * The tables.
     *
     * @param tables in the order of the pack, without the checks
     * @param checks the checks as a table
     * @param about what a reader must know about this report, as a table: source, hash, version, conventions, legend
     * @param trend all periods in one schedule, for the workbook; empty where there is only one
     */
    public record Body(List<Table> tables, Table checks, Table about, Optional<Table> trend) {
        public Body {
            tables = List.copyOf(tables);
        }
    }

    public Report {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }

    public String company() {
        return heading.company();
    }

    public String title() {
        return heading.title();
    }

    public String subtitle() {
        return heading.subtitle();
    }

    public Statements.Source source() {
        return heading.source();
    }

    public List<Table> tables() {
        return body.tables();
    }

    public Table checks() {
        return body.checks();
    }

    public Table about() {
        return body.about();
    }

    public Optional<Table> trend() {
        return body.trend();
    }

    /** The figures that the company is judged by. */
    public List<KeyFigure> keyFigures() {
        return front.keyFigures();
    }

    /** The tables of the pack in its order. */
    public List<Table> packTables() {
        return Stream.of(
                        tables().stream().map(PackTable::of),
                        Stream.of(front.checks().orElse(checks())),
                        review.printed().stream(),
                        front.derivations().stream(),
                        Stream.of(about()))
                .flatMap(part -> part)
                .toList();
    }

    /** Whether it must not be taken for the final one: a check fails, or whoever made it says so. */
    public boolean isDraft() {
        return front.settings().draft() || count(Check.State.FAILS) > 0;
    }

    /** How many checks came out in a state. */
    public long count(Check.State state) {
        return results.stream().filter(result -> result.state() == state).count();
    }

    /** The state in a sentence: "88 of 89 checks foot; 1 within rounding." */
    public String checkSentence() {
        long tested = results.size() - count(Check.State.NOT_TESTED);
        if (results.isEmpty()) {
            return "No checks: there are no figures to compare.";
        }
        StringBuilder sentence = new StringBuilder(count(Check.State.FOOTS) + " of " + tested + " checks foot");
        append(sentence, Check.State.ROUNDING, " within rounding");
        append(sentence, Check.State.FAILS, count(Check.State.FAILS) == 1 ? " fails" : " fail");
        append(sentence, Check.State.RESTATED, " restated");
        append(sentence, Check.State.NOT_TESTED, " not tested");
        return sentence.append('.').toString();
    }

    private void append(StringBuilder sentence, Check.State state, String words) {
        if (count(state) > 0) {
            sentence.append("; ").append(count(state)).append(words);
        }
    }
}
