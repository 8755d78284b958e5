package closewright.workbook.sheet;

import closewright.ooxml.PackageException;
import closewright.ooxml.PackageFile;
import closewright.ooxml.Relationships;
import closewright.ooxml.SharedStrings;
import closewright.ooxml.SourceFile;
import closewright.ooxml.WorkbookPart;
import closewright.statement.Finding;
import closewright.statement.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads an Office Open XML workbook. Every sheet's head is read first; the rest of a long sheet only when its head
 * shows that it is wanted.
 */
final class OoxmlFile {

    private static final int HEAD = 300;
    /** What is longer and shows no statement in its head is none. */
    private static final int MOST_UNWANTED = 5_000;

    private static final int MOST_ROWS = 20_000;

    private static final String REMEDY = "split the sheet, or put the statements on one of their own";

    private final PackageFile file;
    private final WorkbookPart workbook;
    private final StyleTable styles;
    private final Predicate<Sheet> isWanted;
    private final List<Finding> findings = new ArrayList<>();

    private OoxmlFile(PackageFile file, Predicate<Sheet> isWanted) throws IOException {
        this.file = file;
        this.workbook = WorkbookPart.of(Relationships.of("", file), file);
        this.styles = StyleTable.of(workbook, file);
        this.isWanted = isWanted;
    }

    static Workbook read(SourceFile source, Predicate<Sheet> isWanted) throws InputException, IOException {
        PackageFile file = source.asPackage();
        Optional<String> told = PackageKind.told(file);
        if (told.isPresent()) {
            throw new InputException(source.name() + " is " + told.get());
        }
        OoxmlFile read = new OoxmlFile(file, isWanted);
        return MissingResults.filled(read.read(), read.workbook.isCalculatedOnLoad(), file);
    }

    private Workbook read() throws IOException {
        List<WorkbookPart.Sheet> listed = listed();
        List<RawSheet> heads = new ArrayList<>();
        for (WorkbookPart.Sheet sheet : listed) {
            heads.add(raw(sheet, HEAD));
        }
        return new Workbook(completed(listed, cells(listed, heads)), findings);
    }

    /** The sheets that have a part. */
    private List<WorkbookPart.Sheet> listed() {
        List<WorkbookPart.Sheet> listed = new ArrayList<>();
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            if (sheet.relationship().isBlank()) {
                findings.add(Finding.note(
                        sheet.name().isBlank() ? "the sheet without a name" : sheet.name(),
                        "the workbook lists this sheet and holds nothing for it, as old versions of Excel list modules",
                        "it was passed over"));
            } else {
                listed.add(sheet);
            }
        }
        return listed;
    }

    private List<Sheet> completed(List<WorkbookPart.Sheet> listed, List<Sheet> heads) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Sheet head = heads.get(i);
            sheets.add(head.wholly() ? head : rest(listed.get(i), head));
        }
        return sheets;
    }

    private Sheet rest(WorkbookPart.Sheet listed, Sheet head) throws IOException {
        if (isWanted.test(head)) {
            return whole(listed);
        }
        RawSheet raw = raw(listed, MOST_UNWANTED);
        return raw.wholly ? cells(List.of(listed), List.of(raw)).get(0) : head;
    }

    private Sheet whole(WorkbookPart.Sheet listed) throws IOException {
        RawSheet raw = raw(listed, MOST_ROWS);
        if (!raw.wholly) {
            findings.add(Finding.warning(
                    listed.name(), "only the first " + MOST_ROWS + " rows with a content were read", REMEDY));
        }
        return cells(List.of(listed), List.of(raw)).get(0);
    }

    private RawSheet raw(WorkbookPart.Sheet listed, int mostRows) throws IOException {
        Optional<String> part = workbook.partOf(listed).filter(file::has);
        if (part.isEmpty()) {
            throw new PackageException("the part of its sheet " + listed.name() + " is missing");
        }
        SheetStream stream = new SheetStream(mostRows);
        file.parse(part.get(), stream);
        return stream.sheet();
    }

    private List<Sheet> cells(List<WorkbookPart.Sheet> listed, List<RawSheet> raw) throws IOException {
        BitSet wanted = new BitSet();
        raw.forEach(sheet -> sheet.addStringsTo(wanted));
        CellMaker maker = new CellMaker(SharedStrings.read(file, workbook, wanted), styles, workbook.from1904());
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            sheets.add(maker.sheet(listed.get(i), raw.get(i)));
        }
        return sheets;
    }
}
