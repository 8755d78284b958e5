package closewright.definition.spec;

import closewright.report.Conventions;
import closewright.report.Table.RowKind;
import closewright.statement.Concept;
import closewright.statement.Pins;
import closewright.statement.SheetPins;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A definition as it is written, before its words are looked up in a workbook. What it does not say is as in the
 * standard pack.
 *
 * @param prior files of earlier periods, as paths from the definition's folder
 * @param sheets what is known better of a sheet than its recognition, by the sheet's name
 * @param concepts the lines that are certain concepts, whatever was recognised
 * @param lines short names for lines of the workbook
 * @param tables those of the pack in their order; empty where nothing is said of them
 * @param front what stands before the tables
 * @param review what a reviewer shall find
 */
public record Definition(
        Cover cover,
        Calendar calendar,
        Optional<Conventions> conventions,
        List<String> prior,
        Map<String, Correction> sheets,
        Map<Concept, Word> concepts,
        Map<String, Word> lines,
        Map<String, Measure> measures,
        Optional<List<TableSpec>> tables,
        List<Tie> ties,
        FrontSpec front,
        ReviewSpec review) {

    /** What it says of the workbook's sheets. */
    public Pins pins() {
        Map<String, SheetPins> pins = new LinkedHashMap<>();
        sheets.forEach((sheet, correction) -> pins.put(sheet, correction.pins(calendar)));
        return new Pins(pins, calendar.fiscalYearEnd());
    }

    /** What stands on the pack's first page, as far as it is said. */
    public record Cover(Optional<String> company, Optional<String> title, Optional<String> subtitle) {}

    /**
     * A figure that the workbook does not hold: (from + add − subtract, at least so much) × multiply / divide.
     *
     * @param kind what its figures count; empty: a proportion where it is divided, else what its first line counts
     * @param stated the line in which the workbook states the same figure, to be compared
     */
    public record Measure(
            Word name,
            String label,
            Recipe recipe,
            Optional<Unit.Kind> kind,
            Optional<String> footnote,
            Optional<Word> stated) {}

    public record Recipe(
            Optional<Word> from,
            List<Word> add,
            List<Word> subtract,
            Optional<BigDecimal> atLeast,
            Optional<Word> multiply,
            Optional<Word> divide) {}

    /**
     * A table of the pack.
     *
     * @param statement the sheet or title of the statement that is shown as it stands; empty where rows are listed
     */
    public record TableSpec(
            Word name,
            String sheet,
            String title,
            String unit,
            Optional<Word> statement,
            List<ColumnSpec> columns,
            List<RowSpec> rows,
            List<String> notes) {}

    /** A column: the figures of one period, or the growth from the second period to the first. */
    public record ColumnSpec(List<Word> periods, List<String> heading) {}

    /**
     * A row: a heading, a space, or what it shows.
     *
     * @param shown a line or a measure; empty for a heading or a space
     */
    public record RowSpec(
            RowKind kind,
            Optional<String> label,
            Optional<Integer> indent,
            Optional<Word> shown,
            Optional<String> note) {}

    /** Two expressions over lines and measures that must give one figure. */
    public record Tie(Word name, Word expected, Word actual) {}
}
