package closewright.workbook.sheet;

import closewright.statement.Finding;
import closewright.statement.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xml.sax.SAXException;

/**
 * Reads an Office Open XML workbook. Every sheet's head is read first; the rest of a long sheet only when its head
 * shows a statement.
 */
final class OoxmlFile {

    private static final int HEAD = 300;
    private static final int MOST_ROWS = 20_000;
    /** Bytes inflated; the evaluator holds the whole workbook in memory. */
    private static final long MOST_TO_CALCULATE = 30_000_000;

    private static final String REMEDY = "split the sheet, or put the statements on one of their own";

    private final Parts parts;
    private final Xml xml = new Xml();
    private final Predicate<Sheet> showsStatement;
    private final List<Finding> findings = new ArrayList<>();

    private OoxmlFile(Parts parts, Predicate<Sheet> showsStatement) {
        this.parts = parts;
        this.showsStatement = showsStatement;
    }

    static Workbook read(Path file, Predicate<Sheet> showsStatement) throws InputException, IOException, SAXException {
        try (Parts parts = new Parts(file, new Deadline(60))) {
            Optional<String> told = PackageKind.told(parts);
            if (told.isPresent()) {
                throw new InputException(file.getFileName() + " is " + told.get());
            }
            Workbook workbook = new OoxmlFile(parts, showsStatement).read();
            boolean calculable = MissingResults.areIn(workbook) && parts.size() <= MOST_TO_CALCULATE;
            return calculable ? MissingResults.filled(workbook, file) : workbook;
        }
    }

    private Workbook read() throws IOException, SAXException {
        WorkbookPart workbook = WorkbookPart.of(parts, xml);
        StyleTable styles = StyleTable.of(parts, xml, workbook.relationships());
        List<RawSheet> heads = new ArrayList<>();
        for (WorkbookPart.Entry entry : workbook.sheets()) {
            heads.add(raw(entry, HEAD));
        }
        List<Sheet> sheets = cells(workbook, styles, workbook.sheets(), heads);
        return new Workbook(completed(workbook, styles, sheets), findings);
    }

    private List<Sheet> completed(WorkbookPart workbook, StyleTable styles, List<Sheet> heads)
            throws IOException, SAXException {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Sheet head = heads.get(i);
            boolean rest = !head.wholly() && showsStatement.test(head);
            sheets.add(rest ? whole(workbook, styles, workbook.sheets().get(i)) : head);
        }
        return sheets;
    }

    private Sheet whole(WorkbookPart workbook, StyleTable styles, WorkbookPart.Entry entry)
            throws IOException, SAXException {
        RawSheet raw = raw(entry, MOST_ROWS);
        if (!raw.wholly) {
            findings.add(Finding.warning(
                    entry.name(), "only the first " + MOST_ROWS + " rows with a content were read", REMEDY));
        }
        return cells(workbook, styles, List.of(entry), List.of(raw)).get(0);
    }

    private RawSheet raw(WorkbookPart.Entry entry, int mostRows) throws IOException, SAXException {
        var stream = new SheetStream(mostRows);
        var in = parts.open(entry.part());
        if (in.isEmpty()) {
            throw new IOException("the part of its sheet " + entry.name() + " is missing");
        }
        try (InputStream open = in.get()) {
            xml.read(open, stream);
        }
        return stream.sheet();
    }

    private List<Sheet> cells(
            WorkbookPart workbook, StyleTable styles, List<WorkbookPart.Entry> entries, List<RawSheet> raw)
            throws IOException, SAXException {
        BitSet wanted = new BitSet();
        raw.forEach(sheet -> sheet.addStringsTo(wanted));
        String part = workbook.relationships().byType().getOrDefault("sharedStrings", "xl/sharedStrings.xml");
        var maker = new CellMaker(SharedStrings.read(parts, xml, part, wanted), styles, workbook.from1904());
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            sheets.add(maker.sheet(entries.get(i), raw.get(i)));
        }
        return sheets;
    }
}
