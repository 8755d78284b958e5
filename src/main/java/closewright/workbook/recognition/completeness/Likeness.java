package closewright.workbook.recognition.completeness;

import closewright.statement.Label;
import closewright.statement.Statement;
import closewright.workbook.recognition.concept.ConceptWordings;
import closewright.workbook.recognition.concept.TitlePhrase;
import closewright.workbook.recognition.layout.ZoneFinder;
import closewright.workbook.recognition.period.PeriodPhrase;
import closewright.workbook.sheet.Cell;
import closewright.workbook.sheet.Display;
import closewright.workbook.sheet.Sheet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much rows of a sheet look like a statement's. */
final class Likeness {

    /** So many lines that are known by name, or labelled rows of figures, make a table more than a few remarks. */
    static final int ENOUGH = 3;

    /** Titles stand so far up. */
    private static final int HEAD = 10;

    private final Sheet sheet;
    private final Display display;

    Likeness(Sheet sheet, Display display) {
        this.sheet = sheet;
        this.display = display;
    }

    /**
     * Whether figures that are missing there would be missed: those of a statement, in most of its lines.
     *
     * @param all how many labelled rows of figures there are
     */
    boolean isWarned(Collection<Integer> rows, int all) {
        return rows.size() >= ENOUGH && rows.size() * ENOUGH >= all && isStatement(rows);
    }

    /**
     * Whether a title, the tab or several labels say that it is a statement with a column for each period; changes in
     * equity have one for each component.
     */
    boolean isStatement(Collection<Integer> rows) {
        Set<Statement.Kind> titles = titles();
        boolean ofComponents = titles.contains(Statement.Kind.EQUITY);
        return !ofComponents && (titles.stream().anyMatch(Statement.Kind::isPrimary) || concepts(rows) >= ENOUGH);
    }

    /** Whether it is a balance sheet and nothing else. */
    boolean isBalance() {
        Set<Statement.Kind> titles = titles();
        return titles.contains(Statement.Kind.BALANCE_SHEET) && titles.size() == 1;
    }

    private Set<Statement.Kind> titles() {
        return Stream.concat(
                        Stream.of(sheet.name()),
                        sheet.rows().headMap(HEAD).values().stream()
                                .flatMap(cells -> cells.values().stream())
                                .filter(Cell::isText)
                                .map(display::text))
                .flatMap(text -> TitlePhrase.kind(text).stream())
                .collect(Collectors.toSet());
    }

    /** How many of the rows are lines that are known by name. */
    int concepts(Collection<Integer> rows) {
        return (int) rows.stream()
                .flatMap(row -> label(row).stream())
                .filter(label -> ConceptWordings.of(Label.of(label)).stream()
                        .anyMatch(meaning -> meaning.concept().isPresent()))
                .distinct()
                .count();
    }

    /** Whether most of the rows are labelled with periods. */
    boolean isTurned(Collection<Integer> rows) {
        long periods = rows.stream()
                .flatMap(row -> label(row).stream())
                .filter(label -> PeriodPhrase.parse(label).isPresent())
                .count();
        return periods >= 2 && periods * 2 > rows.size();
    }

    private Optional<String> label(int row) {
        return sheet.row(row).stream().filter(ZoneFinder::isLabel).findFirst().map(display::text);
    }
}
