package closewright.excel.xlsx;

import closewright.excel.draft.Host;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.ReportTables;
import closewright.excel.formula.SourceReferences;
import closewright.excel.graft.EmptyWorkbook;
import closewright.excel.graft.Graft;
import closewright.excel.graft.GraftedSheet;
import closewright.excel.graft.Namespaces;
import closewright.excel.sheets.ReportSheets;
import closewright.excel.sheets.SealedAbout;
import closewright.ooxml.PackageFile;
import closewright.ooxml.SourceFile;
import closewright.report.Report;
import closewright.report.Table;
import closewright.statement.Finding;
import closewright.statement.SourceCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The updated workbook in the format of Excel 2007 and later: the sheets are grafted onto the original. */
public final class XlsxWorkbook {

    private final Graft graft;
    private final Report report;
    private final CellStyles styles;
    private final List<Finding> drawing = new ArrayList<>();

    private XlsxWorkbook(Graft graft, Report report) {
        this.graft = graft;
        this.report = report;
        this.styles = new CellStyles(graft.styles());
    }

    public static List<Finding> write(SourceFile original, Report report, Path target) throws IOException {
        Graft graft = Graft.of(original.asPackage());
        if (graft.isStructureLocked()) {
            return new Companion(original, target).write(report);
        }
        XlsxWorkbook workbook = new XlsxWorkbook(graft, report);
        workbook.draw(SourceReferences.of(report, graft.texts(ReportTables.cells(report)), Host.XLSX));
        return workbook.findings(graft.write(target));
    }

    /** Writes the report's sheets alone: figures as values, since the cells they come from are elsewhere. */
    static void writeAlone(Report report, Path target) throws IOException {
        Graft graft = Graft.of(PackageFile.of(EmptyWorkbook.bytes()));
        new XlsxWorkbook(graft, report).draw(SourceReferences.of(report, Map.of(), Host.ALONE));
        graft.write(target);
    }

    private void draw(SourceReferences sources) throws IOException {
        List<GraftedSheet> places = new ArrayList<>();
        for (Table table : ReportTables.of(report)) {
            places.add(graft.sheet(table.id(), table.sheet()));
        }
        List<String> names = places.stream().map(GraftedSheet::name).toList();
        ReportSheets sheets = new ReportSheets(report, names, sources, styles.fontSize());
        int about = places.size() - 1;
        for (int i = 0; i < about; i++) {
            write(places.get(i), sheets.draw(sheets.tables().get(i)));
        }
        if (sources.host() == Host.ALONE) {
            write(places.get(about), sheets.drawAbout(Optional.empty()));
        } else {
            write(places.get(about), sheets.drawAbout(Optional.of(SealedAbout.BLANK)));
            put(places.get(about), sheets.drawAbout(Optional.of(graft.seal())));
        }
    }

    /** Those of the graft and those of the sheets. */
    private List<Finding> findings(List<Finding> grafting) {
        return Stream.concat(grafting.stream(), drawing.stream()).toList();
    }

    private void write(GraftedSheet place, SheetDraft sheet) {
        put(place, sheet);
        attach(place, sheet);
        define(place, sheet);
        drawing.addAll(sheet.findings());
    }

    private void put(GraftedSheet place, SheetDraft sheet) {
        graft.put(place, SheetXml.write(sheet, styles, graft.namespaces(), footer()));
    }

    private void attach(GraftedSheet place, SheetDraft sheet) {
        Namespaces namespaces = graft.namespaces();
        List<byte[]> charts = sheet.charts().stream()
                .flatMap(List::stream)
                .map(chart -> ChartXml.write(chart, namespaces))
                .toList();
        if (!charts.isEmpty()) {
            int column = sheet.columns() + 1;
            graft.attach(place, DrawingXml.write(sheet.charts(), namespaces, sheet.headTo(), column), charts);
        }
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
