package closewright.path;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a pack as PDFBox reads it from the page, line by line. */
final class PackText {

    private static final Pattern FIGURE =
            Pattern.compile("[$]? ?(?:\\(?-?\\d[\\d,]*(?:\\.\\d+)?\\)?|—)(?:%| bps)?(?= |$)|n/m|n/a");

    private final List<String> lines;

    private PackText(List<String> lines) {
        this.lines = lines;
    }

    static PackText read(Path pack) throws IOException {
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return new PackText(
                    stripper.getText(document).lines().map(String::strip).toList());
        }
    }

    /** The lines of a table: from its title, the contents page's aside, to the next of the titles. */
    List<String> table(String title, List<String> titles) {
        int start = lines.lastIndexOf(title);
        List<String> table = new ArrayList<>();
        for (String line : lines.subList(start + 1, lines.size())) {
            if (titles.contains(line)) {
                break;
            }
            table.add(line);
        }
        return table;
    }

    /** Whether a line ends in these figures, in this order. */
    static boolean endsIn(String line, List<PrintedFigure> figures) {
        List<PrintedFigure> printed = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(line);
        while (matcher.find()) {
            printed.add(PrintedFigure.of(matcher.group()));
        }
        int surplus = printed.size() - figures.size();
        return surplus >= 0 && printed.subList(surplus, printed.size()).equals(figures);
    }
}
