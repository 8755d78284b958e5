package closewright.report.front;

import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.report.Format;
import closewright.report.Prose;
import closewright.report.Table.Cell;
import closewright.report.plan.ProsePlan;
import closewright.report.plan.Saying;
import closewright.report.tables.TableMaker;
import closewright.statement.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Fills figures into sentences. A sentence whose figures are not all there is left out and reported. */
final class ProseMaker {

    private final TableMaker maker;
    private final List<Prose> prose = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ProseMaker(TableMaker maker) {
        this.maker = maker;
    }

    List<Prose> prose() {
        return prose;
    }

    List<Finding> findings() {
        return findings;
    }

    void add(ProsePlan plan) {
        List<Prose.Piece> pieces = new ArrayList<>();
        for (ProsePlan.Piece piece : plan.pieces()) {
            Optional<Prose.Piece> made = piece(piece);
            if (made.isEmpty()) {
                findings.add(Finding.note(
                        plan.place(),
                        "a figure of this sentence is not available or not meaningful: " + name(piece),
                        "the sentence is left out"));
                return;
            }
            pieces.add(made.get());
        }
        prose.add(new Prose(plan.kind(), pieces));
    }

    private static String name(ProsePlan.Piece piece) {
        return piece instanceof ProsePlan.Change change
                ? "the change from " + change.before() + " to " + change.now()
                : piece instanceof ProsePlan.Amount amount ? "the figure of " + amount.period() : "";
    }

    private Optional<Prose.Piece> piece(ProsePlan.Piece piece) {
        if (piece instanceof ProsePlan.Amount amount) {
            return told(
                    maker.figure(amount.quantity(), amount.period()),
                    amount.decimals(),
                    figure -> amount.saying().text(figure, sign(figure.outcome()), amount.word()));
        }
        if (piece instanceof ProsePlan.Change change) {
            return change.saying() instanceof Saying.Choice choice ? direction(change, choice) : change(change);
        }
        return Optional.of(new Prose.Words(((ProsePlan.Words) piece).text()));
    }

    private Optional<Prose.Piece> change(ProsePlan.Change change) {
        return told(
                maker.change(change.quantity(), change.now(), change.before()),
                change.decimals(),
                figure -> change.saying().text(figure, sign(figure.outcome()), ""));
    }

    /** A word for the direction needs no growth: there is one from a loss as well. */
    private Optional<Prose.Piece> direction(ProsePlan.Change change, Saying.Choice choice) {
        Formula difference = Formula.difference(
                change.quantity().at(change.now()), change.quantity().at(change.before()));
        Cell.Figure figure = maker.evaluated(
                difference,
                Format.number(change.quantity().decimals()),
                change.quantity().currency());
        return told(figure, OptionalInt.empty(), known -> choice.text(known, sign(known.outcome()), ""));
    }

    private static Optional<Prose.Piece> told(
            Cell cell, OptionalInt decimals, java.util.function.Function<Cell.Figure, String> saying) {
        if (!(cell instanceof Cell.Figure figure) || !(figure.outcome() instanceof Outcome.Known)) {
            return Optional.empty();
        }
        Format format = figure.format();
        Cell.Figure told = new Cell.Figure(
                figure.formula(),
                figure.outcome(),
                new Format(format.style(), decimals.orElse(format.decimals()), format.negative()),
                figure.currency());
        return Optional.of(new Prose.Told(told, saying.apply(told)));
    }

    private static int sign(Outcome outcome) {
        return ((Outcome.Known) outcome).value().signum();
    }
}
