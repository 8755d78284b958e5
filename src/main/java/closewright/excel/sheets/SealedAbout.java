package closewright.excel.sheets;

import closewright.excel.graft.Graft;
import closewright.report.SourceLabels;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.SourceCell;
import closewright.statement.Statements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The account of a report with a seal of the workbook under its source: as long as the seal fits, nothing but CW sheets
 * has changed, and a later run still names the original as its source.
 */
public final class SealedAbout {

    /** As wide as every seal. */
    public static final String BLANK = "0".repeat(64);

    private static final int ROWS_READ = 200;

    private SealedAbout() {}

    /** The seal stands behind the digest of the source; where there is none, nothing is sealed. */
    static Table of(Table about, String seal) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : about.rows()) {
            rows.add(row);
            if (row.label().equals(SourceLabels.DIGEST)) {
                TableCell.Text text = new TableCell.Text(seal);
                rows.add(new Table.Row(row.kind(), row.indent(), SourceLabels.SEAL, Optional.empty(), List.of(text)));
            }
        }
        return about.withRows(rows);
    }

    /** The source that an earlier run named, while nothing but CW sheets has changed since. */
    public static Optional<Statements.Source> source(Graft graft) throws IOException {
        return source(graft.earlierTexts(SourceLabels.TABLE, ROWS_READ), graft::fits);
    }

    /**
     * The same of a workbook of any format.
     *
     * @param texts of the sheet of the account
     * @param fits whether a seal tells the same as the workbook does
     */
    public static Optional<Statements.Source> source(Map<SourceCell, String> texts, Predicate<String> fits) {
        Optional<String> name = beside(SourceLabels.WORKBOOK, texts);
        Optional<String> digest = beside(SourceLabels.DIGEST, texts);
        Optional<String> seal = beside(SourceLabels.SEAL, texts);
        return name.isPresent() && digest.isPresent() && seal.filter(fits).isPresent()
                ? Optional.of(new Statements.Source(name.get(), digest.get()))
                : Optional.empty();
    }

    /** The text to the right of a label, the first one from above. */
    private static Optional<String> beside(String label, Map<SourceCell, String> texts) {
        return texts.entrySet().stream()
                .filter(cell -> cell.getKey().column() == 0 && cell.getValue().equals(label))
                .map(Map.Entry::getKey)
                .min(SourceCell::compareTo)
                .map(cell -> texts.get(new SourceCell(cell.sheet(), cell.row(), 1)));
    }
}
