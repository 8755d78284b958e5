package closewright.pdf.table;

import closewright.pdf.tagged.Box;
import closewright.pdf.tagged.Canvas;
import closewright.pdf.tagged.Tag;
import closewright.report.Table;

/** The label of a row, which leads to where its figures are derived, or is that place. */
record LinkedLabel(Table.Row row, Canvas canvas) {

    /** The element that the label's text stands in. */
    static Tag tag(Table.Row row, Tag header) {
        return row.derivation().filter(at -> !at.here()).isPresent() ? header.add("Link") : header;
    }

    /**
     * @param label the element of the label's text
     * @param area that the label fills
     */
    void link(Tag label, Box area) {
        row.derivation().ifPresent(at -> {
            if (at.here()) {
                canvas.place(at.place(), Math.max(0, area.y() - 20));
            } else {
                canvas.link(label, area, at.place(), "How " + row.label() + " is derived");
            }
        });
    }
}
