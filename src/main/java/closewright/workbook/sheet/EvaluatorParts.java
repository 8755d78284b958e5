package closewright.workbook.sheet;

import closewright.ooxml.PackageFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * A package as the evaluator asks for it: the one that is read already, under the same limits.
 *
 * @param mostBytes that a part may inflate to, since the evaluator holds it in memory
 */
record EvaluatorParts(PackageFile file, long mostBytes) implements ZipEntrySource {

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(file.entries());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return file.find(path).orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return file.inflated(entry, mostBytes);
    }

    @Override
    public void close() {
        // nothing is open: the package is in memory
    }

    @Override
    public boolean isClosed() {
        return false;
    }
}
