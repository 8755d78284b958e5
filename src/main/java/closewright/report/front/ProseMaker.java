package closewright.report.front;

import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.report.Format;
import closewright.report.Prose;
import closewright.report.TableCell;
import closewright.report.plan.FigureWording;
import closewright.report.plan.ProsePlan;
import closewright.report.tables.TableMaker;
import closewright.statement.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

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
            return change.saying() instanceof FigureWording.Choice choice ? direction(change, choice) : change(change);
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
    private Optional<Prose.Piece> direction(ProsePlan.Change change, FigureWording.Choice choice) {
        Formula difference = Formula.difference(
                change.quantity().at(change.now()), change.quantity().at(change.before()));
        TableCell.Figure figure = maker.evaluated(
                difference,
                Format.number(change.quantity().decimals()),
                change.quantity().currency());
        return told(figure, OptionalInt.empty(), known -> choice.text(known, sign(known.outcome()), ""));
    }

    private static Optional<Prose.Piece> told(
            TableCell cell, OptionalInt decimals, Function<TableCell.Figure, String> saying) {
        return cell.figure().filter(TableCell.Figure::isKnown).map(figure -> worded(figure, decimals, saying));
    }

    private static Prose.Piece worded(
            TableCell.Figure figure, OptionalInt decimals, Function<TableCell.Figure, String> saying) {
        Format format = figure.format();
        TableCell.Figure told = new TableCell.Figure(
                figure.formula(),
                figure.outcome(),
                new Format(format.style(), decimals.orElse(format.decimals()), format.negative()),
                figure.currency());
        return new Prose.Told(told, saying.apply(told));
    }

    private static int sign(Outcome outcome) {
        return outcome.value().orElseThrow().signum();
    }
}
