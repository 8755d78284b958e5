package closewright.pack;

import closewright.excel.UpdatedWorkbook;
import closewright.pdf.PackDocument;
import closewright.report.Report;
import closewright.statement.Finding;
import closewright.statement.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file that a run delivers.
 *
 * @param ending what follows the workbook's name in the file's, given the ending of the workbook: {@code .xlsx}
 */
public record Deliverable(UnaryOperator<String> ending, Writing writing) {

    /** Writes the file, whole or not at all. */
    @FunctionalInterface
    interface Writing {

        /**
         * @return what could not be kept or shown as it was
         * @throws InputException when the workbook cannot be used for it
         */
        List<Finding> write(Close close, Report report, Path target) throws InputException, IOException;
    }

    /** The workbook with the sheets of the report. */
    public static final Deliverable WORKBOOK = new Deliverable(
            Outputs.UPDATED::concat,
            (close, report, target) -> UpdatedWorkbook.write(close.workbook(), report, target));

    /** The report as pages. */
    public static final Deliverable PACK = new Deliverable(
            workbook -> "-pack.pdf",
            (close, report, target) -> PackDocument.write(report, target, close.workbook()::bytes));

    /** What was read. */
    public static final Deliverable FACTS = new Deliverable(workbook -> "-facts.csv", (close, report, target) -> {
        FactsCsv.write(close.statements(), target);
        return List.of();
    });

    /** How what was read was tested. */
    public static final Deliverable CHECKS = new Deliverable(workbook -> "-checks.csv", (close, report, target) -> {
        ChecksCsv.write(report.results(), target);
        return List.of();
    });

    /** What every run delivers, in the order in which it is written and told. */
    static final List<Deliverable> ALL = List.of(WORKBOOK, PACK, FACTS, CHECKS);

    /** The file's name for a workbook. */
    String name(Path workbook) {
        return Outputs.baseName(workbook) + ending.apply(Outputs.ending(workbook));
    }

    List<Finding> write(Close close, Report report, Path target) throws InputException, IOException {
        return writing.write(close, report, target);
    }
}
