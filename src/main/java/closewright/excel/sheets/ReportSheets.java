package closewright.excel.sheets;

import closewright.excel.draft.CellReference;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.ReportTables;
import closewright.excel.formula.SourceReferences;
import closewright.excel.graft.SheetName;
import closewright.report.Checklist;
import closewright.report.CloseVerdicts;
import closewright.report.Report;
import closewright.report.Table;
import closewright.report.Table.RowRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheets of a report, drawn for a workbook of any format, with links between them. */
public final class ReportSheets {

    private final Report report;
    private final List<Table> tables;
    private final List<String> names;
    private final SourceReferences sources;
    private final BigDecimal fontSize;
    private final CheckState checks;
    private final TablePlaces places;
    private final SheetContents contents;

    /**
     * @param names what the sheets of {@link ReportTables#of} are called in the workbook
     * @param fontSize of the workbook's default font, in points
     */
    public ReportSheets(Report report, List<String> names, SourceReferences sources, BigDecimal fontSize) {
        this.report = report;
        this.tables = ReportTables.of(report);
        this.names = List.copyOf(names);
        this.sources = sources.with(IssuedPlaces.of(report, table -> SheetName.prefix(name(table))));
        this.fontSize = fontSize;
        this.places = new TablePlaces(tables.stream()
                .collect(Collectors.toMap(
                        Table::id, table -> new TablePlaces.Place(table, SheetName.prefix(name(table))))));
        this.checks = new CheckState(report.checks(), places);
        this.contents = contents();
    }

    private String name(Table table) {
        return names.get(tables.indexOf(table));
    }

    public List<Table> tables() {
        return tables;
    }

    public SheetDraft draw(Table table) {
        SheetDraft sheet = new TableSheet(report, table, places).draw(sources, fontSize);
        WayBack way = new WayBack(name(report.checks()), name(report.about()));
        way.lay(sheet, table.equals(report.checks()));
        report.trend()
                .filter(table::equals)
                .map(trend -> new TrendCharts(trend, SheetName.prefix(name(trend))))
                .ifPresent(trend -> sheet.chart(trend.pairs()));
        return sheet;
    }

    /** @param seal empty where the workbook is not sealed */
    public SheetDraft drawAbout(Optional<String> seal) {
        Table sealed = seal.map(text -> SealedAbout.of(report.about(), text)).orElse(report.about());
        SheetDraft sheet = new TableSheet(report, contents.in(sealed), places).draw(sources, fontSize);
        contents.link(sheet, sealed);
        return sheet;
    }

    private SheetContents contents() {
        RelatedChecks related = RelatedChecks.of(report.checks(), report.figures());
        return new SheetContents(tables.stream()
                .filter(table -> !table.equals(report.about()))
                .map(table -> entry(table, related))
                .toList());
    }

    private SheetContents.Entry entry(Table table, RelatedChecks related) {
        boolean list = report.review().list().filter(table::equals).isPresent();
        return new SheetContents.Entry(name(table), list ? overall(table) : state(table, related), list);
    }

    private SheetCell.Content state(Table table, RelatedChecks related) {
        return (table.equals(report.checks()) ? checks.line() : checks.line(related.to(table)))
                .orElseGet(SheetContents::unchecked);
    }

    /** How the whole of the close checklist stands. */
    private SheetCell.Content overall(Table list) {
        int row = list.row(RowRole.OVERALL).orElseThrow();
        CellReference cell = new TablePlaces.Place(list, SheetName.prefix(name(list))).cell(row, CloseVerdicts.STATES);
        String state = report.review().checklist().map(Checklist::overall).orElse("");
        return new SheetCell.Content.LiveText(cell.text(), state);
    }
}
