package closewright.pdf.table;

import closewright.pdf.text.MeasuredText;
import closewright.pdf.text.Typesetter;
import closewright.report.Table;
import java.util.List;
import java.util.Optional;

/** The words of a cell, measured. All widths in points. */
record MeasuredWords(CellWords words, MeasuredText text) {

    /** Empty where the cell holds nothing. */
    static Optional<MeasuredWords> of(Table.Row row, int column, Typesetter typesetter) {
        return CellWords.of(row.cells().get(column))
                .map(words -> new MeasuredWords(words, typesetter.measured(words.text(), words.face(row.kind()))));
    }

    /** On one line. */
    double width(TableType type) {
        return words.symbolWidth(type) + text.width(type.size()) + 1;
    }

    double widestPiece(TableType type) {
        return words.symbolWidth(type) + text.widestPiece(type.size()) + 1;
    }

    List<String> lines(TableType type, double room, Typesetter typesetter) {
        return typesetter.lines(text, type.size(), room - words.symbolWidth(type));
    }
}
