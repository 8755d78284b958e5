package closewright.excel.xls;

import closewright.statement.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;

/**
 * What a workbook of the format of Excel 97 has that does not survive writing it anew. Cells, charts, drawings, macros
 * and records that are not understood do.
 */
final class XlsLosses {

    private static final int FILE_PASS = 0x002F;
    private static final int EXTENDED_FORMAT = 0x087D;
    private static final int HEADER = 4;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private XlsLosses(String file) {
        this.file = file;
    }

    static List<Finding> of(String file, HSSFWorkbook workbook) throws IOException {
        XlsLosses losses = new XlsLosses(file);
        losses.entries(workbook.getDirectory().getEntryNames());
        losses.records(records(workbook.getDirectory()));
        return losses.findings;
    }

    private void entries(Set<String> names) {
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        if (lower.contains("_signatures") || lower.contains("_xmlsignatures")) {
            warn(
                    "it is digitally signed, and any change breaks a signature",
                    "the signature of the updated workbook is not valid; the original keeps its own");
        }
        if (lower.contains("revision log")) {
            warn(
                    "it is shared and keeps a history of changes",
                    "the history does not know of the CW sheets; stop sharing the updated workbook before it is edited");
        }
    }

    private void records(Set<Integer> kinds) {
        if (kinds.contains(FILE_PASS)) {
            warn(
                    "it is encrypted with a password that Excel does not ask for",
                    "the updated workbook is not encrypted; protect it again where that is needed");
        }
        if (kinds.contains(EXTENDED_FORMAT)) {
            warn(
                    "its cell formats have theme colours of Excel 2007 or later",
                    "in the updated workbook they fall back to the nearest colours of the palette");
        }
    }

    private void warn(String fact, String remedy) {
        findings.add(Finding.warning(file, fact, remedy));
    }

    /** The kinds of all records of the workbook's stream. */
    private static Set<Integer> records(DirectoryNode root) throws IOException {
        String stream = Stream.of("Workbook", "WORKBOOK", "BOOK")
                .filter(root::hasEntry)
                .findFirst()
                .orElse("Book");
        Set<Integer> kinds = new HashSet<>();
        try (InputStream in = root.createDocumentInputStream(stream)) {
            byte[] bytes = in.readAllBytes();
            int at = 0;
            while (at + HEADER <= bytes.length) {
                kinds.add(LittleEndian.getUShort(bytes, at));
                at += HEADER + LittleEndian.getUShort(bytes, at + 2);
            }
        }
        return kinds;
    }
}
