package closewright.excel.xls;

import closewright.excel.draft.Host;
import closewright.excel.draft.SheetDraft;
import closewright.excel.formula.ReportTables;
import closewright.excel.formula.SourceReferences;
import closewright.excel.graft.Graft;
import closewright.excel.graft.SheetName;
import closewright.excel.sheets.ReportSheets;
import closewright.excel.sheets.SealedAbout;
import closewright.ooxml.Damage;
import closewright.ooxml.SourceFile;
import closewright.report.Report;
import closewright.report.SourceLabels;
import closewright.report.Table;
import closewright.statement.Finding;
import closewright.statement.InputException;
import closewright.statement.SourceCell;
import closewright.statement.Statements;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;

/** The updated workbook in the format of Excel 97: read whole, given its sheets, and written anew. */
public final class XlsWorkbook {

    private static final String MARKING = "_closewright.";

    private final HSSFWorkbook workbook;
    private final XlsStyles styles;

    private XlsWorkbook(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new XlsStyles(workbook);
    }

    public static List<Finding> write(SourceFile original, Report report, Path target)
            throws InputException, IOException {
        return open(original, workbook -> {
            List<Finding> findings = new ArrayList<>();
            findings.add(rewritten(original));
            findings.addAll(XlsLosses.of(original.name(), workbook.workbook));
            boolean sealed = workbook.origin().isPresent();
            String before = XlsSeal.of(workbook.workbook, workbook::isOwn);
            findings.addAll(workbook.draw(report));
            if (sealed && before.equals(XlsSeal.of(workbook.workbook, workbook::isOwn))) {
                copy(original, target);
            } else {
                save(workbook.workbook, target);
            }
            return findings;
        });
    }

    /** What is done with a workbook while it is open. */
    private interface Work<T> {
        T with(XlsWorkbook workbook) throws IOException;
    }

    private static <T> T open(SourceFile file, Work<T> work) throws InputException, IOException {
        try (HSSFWorkbook workbook = opened(file)) {
            return work.with(new XlsWorkbook(workbook));
        }
    }

    private static HSSFWorkbook opened(SourceFile file) throws InputException {
        try {
            return new HSSFWorkbook(new POIFSFileSystem(file.stream()), true);
        } catch (IOException | RuntimeException unusable) {
            throw new InputException(
                    file.name() + ": no sheets can be added to it: " + Damage.told(unusable) + "; " + Damage.REMEDY,
                    unusable);
        }
    }

    /** A workbook whose CW sheets are already what they would become is copied: writing it anew would change bytes. */
    private static void copy(SourceFile original, Path target) throws IOException {
        if (!Files.exists(target) || !Files.isSameFile(original.path(), target)) {
            original.writeTo(target);
        }
    }

    /** The source that an earlier run named, while nothing but CW sheets has changed since. */
    public static Optional<Statements.Source> origin(SourceFile workbook) throws InputException, IOException {
        return open(workbook, XlsWorkbook::origin);
    }

    private Optional<Statements.Source> origin() {
        Map<SourceCell, String> texts = new HashMap<>();
        Optional<HSSFSheet> about = Optional.ofNullable(workbook.getName(MARKING + SourceLabels.TABLE))
                .flatMap(this::owned);
        about.ifPresent(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            SourceCell place = new SourceCell(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
            text(place).ifPresent(text -> texts.put(place, text));
        })));
        return SealedAbout.source(texts, seal()::equals);
    }

    private String seal() {
        return XlsSeal.of(workbook, sheet -> !isOwn(sheet));
    }

    private boolean isOwn(HSSFSheet sheet) {
        return workbook.getAllNames().stream()
                .filter(name -> name.getNameName().startsWith(MARKING))
                .anyMatch(name -> owned(name).filter(sheet::equals).isPresent());
    }

    private static Finding rewritten(SourceFile original) {
        return Finding.note(
                original.name(),
                "the workbook is of the format of Excel 97, which cannot be added to without writing it anew",
                "compare what matters with the original, or save the original as .xlsx first");
    }

    /** Whether an earlier run wrote sheets into this workbook. */
    public static boolean isUpdated(SourceFile file) throws InputException, IOException {
        return open(
                file,
                opened -> IntStream.range(0, opened.workbook.getNumberOfSheets())
                        .mapToObj(opened.workbook::getSheetAt)
                        .anyMatch(opened::isOwn));
    }

    private static void save(HSSFWorkbook workbook, Path target) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                workbook.write(out);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private List<Finding> draw(Report report) {
        Optional<String> seal = Optional.of(seal());
        SourceReferences sources = SourceReferences.of(report, texts(report), Host.XLS);
        List<HSSFSheet> places =
                ReportTables.of(report).stream().map(this::sheet).toList();
        List<String> names = places.stream().map(HSSFSheet::getSheetName).toList();
        ReportSheets sheets = new ReportSheets(report, names, sources, styles.fontSize());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Table table = sheets.tables().get(i);
            SheetDraft draft = table.equals(report.about()) ? sheets.drawAbout(seal) : sheets.draw(table);
            new XlsSheet(places.get(i), styles).draw(draft);
            findings.addAll(draft.findings());
        }
        return findings;
    }

    private Map<SourceCell, String> texts(Report report) {
        Map<SourceCell, String> texts = new HashMap<>();
        for (SourceCell source : ReportTables.cells(report)) {
            text(source).ifPresent(text -> texts.put(source, text));
        }
        return texts;
    }

    private Optional<String> text(SourceCell source) {
        return Optional.ofNullable(workbook.getSheet(source.sheet()))
                .map(sheet -> sheet.getRow(source.row()))
                .map(row -> row.getCell(source.column()))
                .filter(cell -> type(cell) == CellType.STRING)
                .map(HSSFCell::getStringCellValue);
    }

    private static CellType type(HSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** The sheet of an earlier run, or a new one. */
    private HSSFSheet sheet(Table table) {
        String marking = MARKING + table.id().replace('-', '.');
        Optional<HSSFSheet> earlier =
                Optional.ofNullable(workbook.getName(marking)).flatMap(this::owned);
        return earlier.orElseGet(() -> added(table, marking));
    }

    private Optional<HSSFSheet> owned(HSSFName name) {
        return Optional.ofNullable(workbook.getSheet(name.getSheetName()))
                .filter(sheet -> firstText(sheet).startsWith(Graft.MARK));
    }

    private static String firstText(HSSFSheet sheet) {
        return Optional.ofNullable(sheet.getRow(0))
                .map((HSSFRow row) -> row.getCell(0))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(HSSFCell::getStringCellValue)
                .orElse("");
    }

    private HSSFSheet added(Table table, String marking) {
        String name = SheetName.free(table.sheet(), wanted -> workbook.getSheetIndex(wanted) < 0);
        HSSFSheet sheet = workbook.createSheet(name);
        HSSFName mark = Optional.ofNullable(workbook.getName(marking)).orElseGet(workbook::createName);
        mark.setNameName(marking);
        mark.setRefersToFormula(SheetName.prefix(name) + "$A$1");
        return sheet;
    }
}
