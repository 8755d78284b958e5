package closewright.excel;

import closewright.calculation.formula.Formula;
import closewright.period.Part;
import closewright.period.Period;
import closewright.report.Format;
import closewright.report.Table;
import closewright.report.TableCell;
import closewright.statement.LineItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A table of random formulas over the sample's figures, many of them built from formulas that stand above, so that the
 * sheet refers to its own cells.
 */
final class RandomTable {

    private final Random random;
    private final List<Formula> linear = new ArrayList<>();
    private final List<Formula> quotients = new ArrayList<>();

    RandomTable(long seed) {
        this.random = new Random(seed);
    }

    Table table(int rows) {
        List<Table.Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(new Table.Row(Table.RowKind.ITEM, 0, "Row " + i, Optional.empty(), cells()));
        }
        return new Table("random", "CW Random", "Random", "", Sample.columns(), all, List.of());
    }

    private List<TableCell> cells() {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < Sample.columns().size(); i++) {
            cells.add(Sample.cell(any(), Format.number(2), ""));
        }
        return cells;
    }

    private Formula any() {
        return switch (random.nextInt(4)) {
            case 0 -> linear(3);
            case 1 -> quotient();
            case 2 -> new Formula.Rounded(quotient(), random.nextInt(4));
            default -> mixed();
        };
    }

    /** A sum of quotients; as a denominator it could be zero but for binary noise, so it is never one. */
    private Formula mixed() {
        Formula rounded = new Formula.Rounded(quotient(), 3);
        Formula scaled = new Formula.Product(new Formula.Constant(BigDecimal.valueOf(10000)), rounded);
        return Formula.difference(scaled, new Formula.AtLeast(quotient(), BigDecimal.ONE));
    }

    private Formula linear(int depth) {
        if (!linear.isEmpty() && random.nextInt(3) == 0) {
            return linear.get(random.nextInt(linear.size()));
        }
        Formula made = switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 0 -> figure();
            case 1 -> new Formula.AtLeast(linear(depth - 1), BigDecimal.valueOf(random.nextInt(3) * 1000L));
            default -> sum(depth);
        };
        linear.add(made);
        return made;
    }

    private Formula sum(int depth) {
        List<Formula.Weighted<Formula>> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            parts.add(new Formula.Weighted<>(random.nextBoolean() ? 1 : -1, linear(depth - 1)));
        }
        return new Formula.Sum(parts);
    }

    private Formula quotient() {
        if (!quotients.isEmpty() && random.nextInt(3) == 0) {
            return quotients.get(random.nextInt(quotients.size()));
        }
        Formula top = random.nextInt(4) == 0 && !quotients.isEmpty() ? quotient() : linear(2);
        Formula bottom = random.nextInt(4) == 0 && !quotients.isEmpty() ? quotient() : linear(2);
        Formula made = random.nextBoolean() ? new Formula.Ratio(top, bottom) : new Formula.Growth(top, bottom);
        quotients.add(made);
        return made;
    }

    /** A whole number, or a dash; sometimes one that no column gives. */
    private Formula figure() {
        List<LineItem> items =
                List.of(Sample.GOODS, Sample.SERVICES, Sample.REVENUE, Sample.COSTS, Sample.RESTRUCTURING, Sample.NET);
        Period period = random.nextInt(40) == 0
                ? Period.fiscal(2031, Part.YEAR)
                : Sample.PERIODS.get(random.nextInt(Sample.PERIODS.size()));
        return Sample.figure(items.get(random.nextInt(items.size())), period);
    }
}
