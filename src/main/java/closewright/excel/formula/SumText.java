package closewright.excel.formula;

import closewright.calculation.formula.Formula.Weighted;
import closewright.excel.draft.CellReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum as an accountant writes it: neighbouring cells by SUM, the rest by plus and minus. */
final class SumText {

    private static final Pattern SUM = Pattern.compile("SUM\\([^()]*\\)");

    private final StringBuilder text = new StringBuilder();
    private final List<CellReference> run = new ArrayList<>();
    private String single = "";
    private int weight = 1;

    private SumText() {}

    static FormulaText of(List<Weighted<FormulaText>> parts) {
        if (parts.size() == 1 && parts.get(0).weight() > 0) {
            return parts.get(0).part();
        }
        SumText sum = new SumText();
        Conditions conditions = Conditions.NONE;
        for (Weighted<FormulaText> part : parts) {
            sum.add(part.weight(), part.part());
            conditions = conditions.and(part.part().conditions());
        }
        sum.flush();
        String text = sum.text.toString();
        boolean whole = SUM.matcher(text).matches();
        return new FormulaText(
                text, whole ? FormulaText.Binding.WHOLE : FormulaText.Binding.SUM, conditions, Optional.empty());
    }

    private void add(int partWeight, FormulaText part) {
        Optional<CellReference> cell = part.reference();
        if (cell.isPresent() && partWeight == weight && continues(cell.get())) {
            run.add(cell.get());
            return;
        }
        flush();
        weight = partWeight;
        single = part.operand(partWeight < 0 ? FormulaText.Binding.PRODUCT : FormulaText.Binding.SUM);
        cell.ifPresent(run::add);
    }

    private boolean continues(CellReference cell) {
        if (run.isEmpty() || !last().isFollowedBy(cell)) {
            return false;
        }
        return run.size() == 1 || run.get(run.size() - 2).isInLineWith(last(), cell);
    }

    private CellReference last() {
        return run.get(run.size() - 1);
    }

    private void flush() {
        if (!single.isEmpty()) {
            text.append(weight < 0 ? "-" : text.isEmpty() ? "" : "+");
            text.append(run.size() > 1 ? "SUM(" + run.get(0).to(last()) + ")" : single);
        }
        single = "";
        run.clear();
    }
}
