package closepack.excel;

import closepack.calculation.Trail;
import closepack.excel.graft.Graft;
import closepack.excel.graft.GraftedSheet;
import closepack.report.Report;
import closepack.report.Table;
import closepack.statement.Fact;
import closepack.statement.Finding;
import closepack.statement.SourceCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the updated workbook: the original with a sheet for each table of the report. */
public final class UpdatedWorkbook {

    private final Graft graft;
    private final Report report;
    private final CellStyles styles;

    private UpdatedWorkbook(Graft graft, Report report) {
        this.graft = graft;
        this.report = report;
        this.styles = new CellStyles(graft.styles());
    }

    /**
     * Writes the target whole or not at all; the original is only read.
     *
     * @return what could not be kept as it was
     */
    public static List<Finding> write(Path original, Report report, Path target) throws IOException {
        if (Files.exists(target) && Files.isSameFile(original, target)) {
            throw new IOException(original + " is the workbook that is read; write the updated one elsewhere");
        }
        try (Graft graft = Graft.open(original)) {
            if (graft.isStructureLocked()) {
                return new Companion(original, target).write(report);
            }
            UpdatedWorkbook workbook = new UpdatedWorkbook(graft, report);
            workbook.draw(new SourceReferences(report.figures(), graft.texts(workbook.cells()), true));
            return graft.write(target);
        }
    }

    /** Writes the report's sheets alone: figures as values, since the cells they come from are elsewhere. */
    static void writeAlone(Path empty, Report report, Path target) throws IOException {
        try (Graft graft = Graft.open(empty)) {
            new UpdatedWorkbook(graft, report).draw(new SourceReferences(report.figures(), Map.of(), false));
            graft.write(target);
        }
    }

    private void draw(SourceReferences sources) throws IOException {
        for (Table table : tables().toList()) {
            draw(table, sources);
        }
    }

    private Stream<Table> tables() {
        return Stream.concat(report.tables().stream(), Stream.of(report.checks(), report.about()));
    }

    /** The cells of the original that the formulas refer to. */
    private List<SourceCell> cells() {
        Trail trail = new Trail(report.figures());
        return tables().flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Table.Cell.Figure.class::isInstance)
                .flatMap(cell -> ((Table.Cell.Figure) cell).formula().fold(trail).stream())
                .map(Fact::source)
                .distinct()
                .toList();
    }

    private void draw(Table table, SourceReferences sources) throws IOException {
        GraftedSheet place = graft.sheet(table.id(), table.sheet());
        SheetDraft sheet = new TableSheet(report, table).draw(sources, styles);
        graft.put(place, SheetXml.write(sheet, styles, graft.sheetNamespace(), footer()));
        define(place, sheet);
    }

    private String footer() {
        return report.company() + " · " + report.title();
    }

    private void define(GraftedSheet place, SheetDraft sheet) {
        String lastColumn = SourceCell.letters(sheet.columns() - 1);
        graft.define(place, "_xlnm.Print_Area", place.prefix() + "$A$2:$" + lastColumn + "$" + (sheet.lastRow() + 1));
        graft.define(
                place,
                "_xlnm.Print_Titles",
                place.prefix() + "$" + (sheet.headFrom() + 1) + ":$" + (sheet.headTo() + 1));
    }
}
