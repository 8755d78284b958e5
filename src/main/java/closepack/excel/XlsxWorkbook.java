package closepack.excel;

import closepack.excel.graft.Graft;
import closepack.excel.graft.GraftedSheet;
import closepack.report.Report;
import closepack.report.Table;
import closepack.statement.Finding;
import closepack.statement.SourceCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The updated workbook in the format of Excel 2007 and later: the sheets are grafted onto the original. */
final class XlsxWorkbook {

    private final Graft graft;
    private final Report report;
    private final CellStyles styles;

    private XlsxWorkbook(Graft graft, Report report) {
        this.graft = graft;
        this.report = report;
        this.styles = new CellStyles(graft.styles());
    }

    static List<Finding> write(Path original, Report report, Path target) throws IOException {
        try (Graft graft = Graft.open(original)) {
            if (graft.isStructureLocked()) {
                return new Companion(original, target).write(report);
            }
            XlsxWorkbook workbook = new XlsxWorkbook(graft, report);
            workbook.draw(new SourceReferences(report.figures(), graft.texts(ReportTables.cells(report)), Host.XLSX));
            return graft.write(target);
        }
    }

    /** Writes the report's sheets alone: figures as values, since the cells they come from are elsewhere. */
    static void writeAlone(Path empty, Report report, Path target) throws IOException {
        try (Graft graft = Graft.open(empty)) {
            new XlsxWorkbook(graft, report).draw(new SourceReferences(report.figures(), Map.of(), Host.ALONE));
            graft.write(target);
        }
    }

    private void draw(SourceReferences sources) throws IOException {
        List<Table> tables = ReportTables.of(report);
        List<GraftedSheet> places = new ArrayList<>();
        for (Table table : tables) {
            places.add(graft.sheet(table.id(), table.sheet()));
        }
        String checksSheet = places.get(tables.indexOf(report.checks())).prefix();
        CheckState checks = new CheckState(report.checks(), checksSheet);
        for (int i = 0; i < tables.size(); i++) {
            TableSheet drawn = new TableSheet(report, sealing(tables.get(i), sources), checks);
            write(places.get(i), drawn.draw(sources, styles.fontSize()));
        }
        if (sources.host() == Host.XLSX) {
            Table sealed = SealedAbout.of(report.about(), graft.seal());
            TableSheet drawn = new TableSheet(report, sealed, checks);
            put(places.get(tables.indexOf(report.about())), drawn.draw(sources, styles.fontSize()));
        }
    }

    private Table sealing(Table table, SourceReferences sources) {
        return table.equals(report.about()) && sources.host() == Host.XLSX ? SealedAbout.blank(table) : table;
    }

    private void write(GraftedSheet place, SheetDraft sheet) {
        put(place, sheet);
        define(place, sheet);
    }

    private void put(GraftedSheet place, SheetDraft sheet) {
        graft.put(place, SheetXml.write(sheet, styles, graft.sheetNamespace(), footer()));
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
