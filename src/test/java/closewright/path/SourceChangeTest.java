package closewright.path;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.Readings;
import closewright.Reports;
import closewright.calculation.checks.Check;
import closewright.calculation.formula.Figures;
import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Outcome;
import closewright.calculation.formula.Trail;
import closewright.definition.plan.Defined;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.Fact;
import closewright.statement.SourceCell;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One source cell is changed: exactly the figures that rest on it change, and the broken checks name it. */
class SourceChangeTest {

    private static final SourceCell CHANGED = new SourceCell("Supplemental", 7, 1);

    @TempDir
    private Path folder;

    @Test
    void exactlyTheFiguresThatRestOnACellChangeWithIt() throws Exception {
        Report before = report(Path.of("workbooks/internap-2q10.xlsx"));
        Report after = report(ChangedSample.write(folder, "Supplemental", "B8", 31_297, false));
        List<TableCell.Figure> old = figures(before);
        List<TableCell.Figure> now = figures(after);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            boolean rests = cells(old.get(i).formula(), before).contains(CHANGED);
            assertThat(differs(old.get(i), now.get(i))).as("%s", now.get(i)).isEqualTo(rests);
            if (rests) {
                changed.add(now.get(i).printed().text());
            }
        }
        assertThat(changed).containsExactly("$31,297", "-3%", "-7%", "$31,297", "11,513", "$29,362", "36.8%", "48.5%");
    }

    @Test
    void aTotalThatDoesNotFollowFailsAndNamesItsCells() throws Exception {
        Report after = report(ChangedSample.write(folder, "Supplemental", "B8", 31_297, false));
        assertThat(failing(after))
                .containsExactlyInAnyOrder(
                        "FOOTING expected 60625, is 60525: Supplemental!B8, Supplemental!B9, Supplemental!B10",
                        "AGREEMENT expected 31197, is 31297: 'Statement of Operations'!B8, Supplemental!B8");
    }

    @Test
    void afterARecalculationTheTotalFollowsAndTheOtherSheetDoesNot() throws Exception {
        Report after = report(ChangedSample.write(folder, "Supplemental", "B8", 31_297, true));
        assertThat(failing(after))
                .contains("AGREEMENT expected 31197, is 31297: 'Statement of Operations'!B8, Supplemental!B8")
                .noneMatch(line -> line.startsWith("FOOTING"));
        assertThat(figures(after)).extracting(figure -> figure.printed().text()).contains("$31,297", "60,625");
    }

    private static Report report(Path workbook) throws Exception {
        Defined defined = Defined.read(
                Files.readString(Path.of("workbooks/internap-2q10.yaml")),
                "d.yaml",
                pins -> Readings.statements(workbook, pins));
        return Reports.of(defined.statements(), defined.plan());
    }

    private static List<TableCell.Figure> figures(Report report) {
        return report.tables().stream().flatMap(Table::figures).toList();
    }

    private static Set<SourceCell> cells(Formula formula, Report report) {
        Figures figures = report.figures();
        return formula.fold(new Trail(figures)).stream().map(Fact::source).collect(Collectors.toSet());
    }

    private static boolean differs(TableCell.Figure before, TableCell.Figure after) {
        if (before.isKnown() && after.isKnown()) {
            return before.value().orElseThrow().compareTo(after.value().orElseThrow()) != 0;
        }
        return !before.outcome().equals(after.outcome());
    }

    private static List<String> failing(Report report) {
        return report.results().stream()
                .filter(result -> result.state() == Check.State.FAILS)
                .map(result -> result.check().kind() + " expected " + plain(result.expected()) + ", is "
                        + plain(result.actual()) + ": "
                        + result.cells().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .toList();
    }

    private static String plain(Outcome outcome) {
        return outcome.value().map(BigDecimal::toPlainString).orElse(outcome.toString());
    }
}
