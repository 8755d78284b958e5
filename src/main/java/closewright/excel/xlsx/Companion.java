package closewright.excel.xlsx;

import closewright.ooxml.SourceFile;
import closewright.report.Report;
import closewright.statement.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The way out where the structure of a workbook is protected: the workbook comes back as it is, and the sheets of the
 * report go to a workbook of their own.
 */
record Companion(SourceFile original, Path target) {

    List<Finding> write(Report report) throws IOException {
        Path companion = target.resolveSibling(stem() + "-cw.xlsx");
        Path copy = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            XlsxWorkbook.writeAlone(report, companion);
            original.writeTo(copy);
            Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
        return List.of(Finding.warning(
                original.name(),
                "the structure of the workbook is protected, so that no sheet may be added",
                "the CW sheets are in " + companion.getFileName()
                        + " with values in place of formulas; take the protection off to have them live"));
    }

    private String stem() {
        return String.valueOf(target.getFileName()).replaceFirst("\\.\\w+$", "");
    }
}
