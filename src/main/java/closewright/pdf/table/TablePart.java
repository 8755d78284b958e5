package closewright.pdf.table;

import closewright.pdf.page.PackPages;
import closewright.pdf.page.PackPart;
import closewright.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table as a part of the pack; where it was too wide for a page, its pieces one below the other. */
public final class TablePart implements PackPart {

    private static final double BETWEEN = 30;

    private final Table table;
    private final List<Placed> pieces;

    /**
     * A piece in its place.
     *
     * @param top where it begins on its first page
     */
    private record Placed(TableLayout layout, double top, boolean turnsPage) {

        static Placed on(TableLayout layout) {
            return new Placed(layout, layout.format().top(), true);
        }

        /** On the same page if it fits there as a whole. */
        Placed next(TableLayout other) {
            double below = end() + BETWEEN;
            boolean fits = other.format().equals(layout.format())
                    && other.pages().size() == 1
                    && below + other.height(0) <= other.format().bottom();
            return fits ? new Placed(other, below, false) : on(other);
        }

        private double end() {
            int last = layout.pages().size() - 1;
            return (last == 0 ? top : layout.format().top()) + layout.height(last);
        }

        int pages() {
            return layout.pages().size() - (turnsPage ? 0 : 1);
        }
    }

    public TablePart(Table table, List<TableLayout> layouts) {
        this.table = table;
        pieces = new ArrayList<>();
        for (TableLayout layout : layouts) {
            pieces.add(
                    pieces.isEmpty()
                            ? Placed.on(layout)
                            : pieces.get(pieces.size() - 1).next(layout));
        }
    }

    @Override
    public String id() {
        return table.id();
    }

    @Override
    public String title() {
        return table.title();
    }

    @Override
    public int pages() {
        return pieces.stream().mapToInt(Placed::pages).sum();
    }

    @Override
    public void draw(PackPages book) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            Placed piece = pieces.get(i);
            if (piece.turnsPage()) {
                book.page(piece.layout().format());
            }
            if (i == 0) {
                book.begin(this);
            }
            new TablePiece(piece.layout(), book).draw(piece.top());
        }
    }
}
