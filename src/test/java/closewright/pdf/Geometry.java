package closewright.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What is set wrong in a finished pack, a line for each fault: figures off their edge, text outside, overlapping or
 * pale.
 */
public final class Geometry {

    private static final double EDGE = 0.1;
    private static final double MARGIN = 54;
    private static final double RUNNING_LINE = 26;

    private final List<String> faults = new ArrayList<>();

    private Geometry() {}

    public static List<String> faults(Path file) throws IOException {
        Geometry geometry = new Geometry();
        geometry.pages(file);
        TagTree.of(file)
                .root()
                .all("Sect")
                .filter(section -> section.all("Table").findAny().isPresent())
                .forEach(geometry::table);
        geometry.faults.addAll(Contrast.faults(file));
        return geometry.faults;
    }

    // ---- text ------------------------------------------------------------------------------------------------------

    private void pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                MarkedText text = MarkedText.of(page, ++number);
                double width = page.getMediaBox().getWidth();
                double height = page.getMediaBox().getHeight();
                text.all().forEach(glyph -> inside(glyph, width, height));
                overlaps(text.all());
            }
        }
    }

    private void inside(Glyph glyph, double width, double height) {
        boolean inside = glyph.left() >= MARGIN - EDGE
                && glyph.right() <= width - MARGIN + EDGE
                && glyph.baseline() - glyph.size() >= RUNNING_LINE - EDGE
                && glyph.baseline() <= height - RUNNING_LINE;
        if (!glyph.isBlank() && !inside) {
            faults.add("outside the margins: " + glyph);
        }
    }

    private void overlaps(Stream<Glyph> glyphs) {
        List<Glyph> line = glyphs.filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList();
        for (int i = 0; i < line.size(); i++) {
            for (int j = i + 1;
                    j < line.size() && line.get(j).left() < line.get(i).right() - 0.3;
                    j++) {
                if (line.get(i).isOver(line.get(j))) {
                    faults.add("overlapping: " + line.get(i) + " and " + line.get(j));
                }
            }
        }
    }

    // ---- tables ----------------------------------------------------------------------------------------------------

    private void table(TagTree.Node section) {
        List<TagTree.Node> rows =
                section.all("TBody").flatMap(body -> body.all("TR")).toList();
        String title = section.all("H2").findFirst().orElseThrow().text();
        int columns = rows.stream().mapToInt(row -> row.kids().size()).max().orElse(0);
        for (int column = 1; column < columns; column++) {
            digitEdges(title + ", column " + column, cells(rows, column));
        }
        pageEdges(title, rows);
    }

    private static Stream<TagTree.Node> cells(List<TagTree.Node> rows, int column) {
        return rows.stream()
                .filter(row -> row.kids().size() > column)
                .map(row -> row.kids().get(column));
    }

    /** The last digits of a column of figures end on one edge. */
    private void digitEdges(String place, Stream<TagTree.Node> cells) {
        List<TagTree.Node> figures = cells.filter(cell -> isFigure(cell.text())).toList();
        double[] edges = figures.stream().mapToDouble(Geometry::digitEdge).toArray();
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - edges[0]) > EDGE) {
                faults.add(String.format(
                        Locale.ROOT,
                        "%s: %s ends %.2f off",
                        place,
                        figures.get(i).text(),
                        edges[i] - edges[0]));
            }
        }
    }

    private static boolean isFigure(String text) {
        return text.matches("\\$?[-(]?[0-9][0-9,.]*\\)?(%| bps)?( [A-Z]{1,2})?");
    }

    private static double digitEdge(TagTree.Node cell) {
        return cell.glyphs().stream()
                .filter(Glyph::isDigit)
                .mapToDouble(Glyph::right)
                .max()
                .orElseThrow();
    }

    /** No heading at the foot of a page, no sum at the head of one. */
    private void pageEdges(String title, List<TagTree.Node> rows) {
        for (int i = 1; i < rows.size(); i++) {
            TagTree.Node before = rows.get(i - 1);
            TagTree.Node after = rows.get(i);
            if (page(before) != page(after) && (isHeading(before) || isSum(after))) {
                faults.add(title + ": alone at the page's edge: " + before.text() + " / " + after.text());
            }
        }
    }

    private static int page(TagTree.Node row) {
        return row.allGlyphs().findFirst().orElseThrow().page();
    }

    private static boolean isHeading(TagTree.Node row) {
        return row.kids().size() == 1;
    }

    /** The label's own text, linked or not; the marks of notes aside. */
    private static Stream<Glyph> label(TagTree.Node row) {
        TagTree.Node header = row.kids().get(0);
        return Stream.concat(
                header.glyphs().stream(),
                header.kids().stream().filter(kid -> kid.type().equals("Link")).flatMap(TagTree.Node::allGlyphs));
    }

    private static boolean isSum(TagTree.Node row) {
        return !isHeading(row) && label(row).allMatch(Glyph::isBold);
    }
}
