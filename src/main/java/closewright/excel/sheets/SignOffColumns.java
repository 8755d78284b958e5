package closewright.excel.sheets;

import closewright.excel.draft.Look;
import closewright.excel.draft.SheetCell;
import closewright.excel.draft.SheetDraft;
import closewright.report.SignOffStatus;
import closewright.report.Table;
import closewright.statement.SignOff;
import java.util.ArrayList;
import java.util.List;

/** Hidden columns beside a table that people sign: what each row is, and which figures it was signed for. */
record SignOffColumns(Table table, int headRow) {

    void draw(SheetDraft sheet) {
        if (table.rows().stream().noneMatch(row -> row.standing().isPresent())) {
            return;
        }
        put(headings(), headRow, sheet);
        for (int i = 0; i < table.rows().size(); i++) {
            int row = headRow + 1 + i;
            table.rows().get(i).standing().ifPresent(standing -> put(kept(standing), row, sheet));
        }
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(SignOff.ITEM, SignOff.BASIS));
        for (SignOff.Part part : SignOff.Part.values()) {
            headings.add(part.heading());
        }
        return headings;
    }

    private static List<String> kept(SignOffStatus standing) {
        List<String> kept = new ArrayList<>(List.of(standing.item(), standing.basis()));
        for (SignOff.Part part : SignOff.Part.values()) {
            kept.add(standing.record(part));
        }
        return kept;
    }

    private void put(List<String> texts, int row, SheetDraft sheet) {
        for (int i = 0; i < texts.size(); i++) {
            int column = table.columns().size() + 1 + i;
            sheet.hide(column);
            sheet.put(new SheetCell(row, column, Look.PLAIN.ink(Look.Ink.GREY), SheetCell.text(texts.get(i))));
        }
    }
}
