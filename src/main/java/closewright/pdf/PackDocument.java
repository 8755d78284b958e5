package closewright.pdf;

import closewright.pdf.chart.ChartsPart;
import closewright.pdf.cover.Cover;
import closewright.pdf.page.PackPages;
import closewright.pdf.page.PackPart;
import closewright.pdf.page.PackTitle;
import closewright.pdf.page.PaperSize;
import closewright.pdf.page.ProsePart;
import closewright.pdf.page.RunningLines;
import closewright.pdf.table.TablePart;
import closewright.pdf.table.TableSetter;
import closewright.pdf.tagged.Attachment;
import closewright.pdf.tagged.Identity;
import closewright.pdf.tagged.PageFormat;
import closewright.pdf.tagged.TaggedDocument;
import closewright.pdf.text.Losses;
import closewright.pdf.text.Typesetter;
import closewright.report.Report;
import closewright.statement.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes the pack: cover, tables, checks and what a reader must know about it, as a tagged PDF for screen readers
 * (PDF/UA-1) and archives (PDF/A-2a; with its source inside PDF/A-3a). The same report gives the same bytes.
 */
public final class PackDocument {

    private PackDocument() {}

    /**
     * Writes the target whole or not at all, on the paper that the report asks for, and with its source inside where it
     * asks for that.
     *
     * @param source the bytes of the workbook that the report was made from
     * @return what could not be printed as it stands in the report
     */
    public static List<Finding> write(Report report, Path target, Supplier<byte[]> source) throws IOException {
        List<Attachment> attachments = report.front().settings().embedSource()
                ? List.of(
                        new Attachment(report.source().name(), "The workbook that the figures come from", source.get()))
                : List.of();
        Losses losses = new Losses();
        PageFormat page = PaperSize.of(report.front().settings().paper()).portrait();
        byte[] bytes = bytes(report, page, losses, attachments);
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return losses.findings();
    }

    private static byte[] bytes(Report report, PageFormat page, Losses losses, List<Attachment> attachments)
            throws IOException {
        try (TaggedDocument document = new TaggedDocument(losses)) {
            List<PackPart> parts = parts(report, page, new Typesetter(document.fonts(), losses));
            int pages = parts.stream().mapToInt(PackPart::pages).sum();
            try (PackPages book = new PackPages(document, RunningLines.of(report), pages)) {
                for (PackPart part : parts) {
                    part.draw(book);
                }
            }
            attachments.forEach(document::attach);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(identity(report), bytes);
            return bytes.toByteArray();
        }
    }

    /** The pack in its order. */
    private static List<PackPart> parts(Report report, PageFormat page, Typesetter typesetter) {
        List<PackPart> parts = new ArrayList<>(front(report, page, typesetter));
        TableSetter setter = new TableSetter(page, typesetter);
        report.packTables().forEach(table -> parts.add(new TablePart(table, setter.set(table))));
        parts.add(0, new Cover(report, List.copyOf(parts), page, typesetter));
        return parts;
    }

    private static List<PackPart> front(Report report, PageFormat page, Typesetter typesetter) {
        List<PackPart> parts = new ArrayList<>();
        if (!report.front().highlights().isEmpty()) {
            parts.add(new ProsePart(report.front().highlights(), page, typesetter));
        }
        if (!report.front().charts().isEmpty()) {
            parts.add(new ChartsPart(report.front().charts(), page, typesetter));
        }
        return parts;
    }

    private static Identity identity(Report report) {
        String title = report.company() + ": " + PackTitle.of(report);
        return new Identity(
                title,
                report.company(),
                report.subtitle(),
                Identity.number(report.source().sha256()));
    }
}
