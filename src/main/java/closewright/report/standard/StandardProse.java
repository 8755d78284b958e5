package closewright.report.standard;

import closewright.period.Period;
import closewright.report.KeyFigure;
import closewright.report.Prose;
import closewright.report.Prose.Piece;
import closewright.report.Prose.Told;
import closewright.report.Prose.Words;
import closewright.report.TableCell;
import closewright.report.Trend;
import closewright.report.plan.FigureWording;
import closewright.statement.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The highlights of a report whose definition has no wording of its own: a sentence for each key figure. */
public final class StandardProse {

    private StandardProse() {}

    public static List<Prose> of(List<KeyFigure> keyFigures) {
        return keyFigures.stream().flatMap(StandardProse::of).toList();
    }

    private static Stream<Prose> of(KeyFigure keyFigure) {
        return Stream.concat(
                sentence(keyFigure.figure(), keyFigure.word()).stream(),
                keyFigure.margin().flatMap(margin -> sentence(margin, "")).stream());
    }

    /**
     * "Total revenues of $60.5 million, down 6 percent from the year before and down 4 percent from the quarter
     * before."
     */
    private static Optional<Prose> sentence(Trend trend, String word) {
        return trend.current().shown().figure().map(figure -> sentence(figure, trend, word));
    }

    private static Prose sentence(TableCell.Figure figure, Trend trend, String word) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Words(Label.withoutColon(trend.label()) + " of "));
        pieces.add(new Told(figure, new FigureWording.Printed().text(figure, 0, word)));
        List<Piece> changes = new ArrayList<>();
        change(changes, trend.overYear(), "year");
        if (changes.isEmpty()) {
            compared(changes, trend, word);
        }
        change(changes, trend.overQuarter(), "quarter");
        pieces.addAll(changes);
        pieces.add(new Words("."));
        return new Prose(Prose.Kind.BULLET, pieces);
    }

    private static void change(List<Piece> pieces, Optional<TableCell.Figure> change, String span) {
        change.filter(TableCell.Figure::isKnown).ifPresent(figure -> {
            pieces.add(new Words(pieces.isEmpty() ? ", " : " and "));
            pieces.add(new Told(figure, new FigureWording.Directed().text(figure, 0, "")));
            pieces.add(new Words(" from the " + span + " before"));
        });
    }

    /** Where growth means nothing, as from a loss, the two figures stand side by side. */
    private static void compared(List<Piece> pieces, Trend trend, String word) {
        Period current = trend.current().period();
        trend.points().stream()
                .filter(point -> point.period().isEarlier(current, Period.YEAR))
                .flatMap(point -> point.shown().figure().stream())
                .findFirst()
                .ifPresent(before -> {
                    pieces.add(new Words(", compared with "));
                    pieces.add(new Told(before, new FigureWording.Printed().text(before, 0, word)));
                    pieces.add(new Words(" a year before"));
                });
    }
}
