package closewright.definition.read;

import closewright.calculation.formula.Formula;
import closewright.definition.spec.Calendar;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.Word;
import closewright.period.Period;
import closewright.report.Magnitude;
import closewright.report.plan.FigureWording;
import closewright.report.plan.ProsePlan;
import closewright.report.plan.ProsePlan.Piece;
import closewright.report.plan.Quantity;
import closewright.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between the braces of a sentence: a figure or a change, and how it is told. */
public final class SlotReader {

    private static final Pattern OVER = Pattern.compile("(.+?)\\s+over\\s+(\\S+)");
    private static final Pattern SUM = Pattern.compile(".*\\s[+-]\\s.*");

    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final Function<Quantity, Period> usualPeriod;

    /** @param usualPeriod of a quantity whose period is not written: the quarter, or its last day */
    public SlotReader(Vocabulary vocabulary, Calendar calendar, Function<Quantity, Period> usualPeriod) {
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.usualPeriod = usualPeriod;
    }

    /** A line or measure at a period. */
    private record At(Quantity quantity, Period period) {}

    Piece piece(Word told, Word format) {
        Telling telling = Telling.of(format);
        Matcher over = OVER.matcher(told.text());
        if (over.matches()) {
            At now = at(new Word(over.group(1), told.place()));
            Period before = calendar.period(new Word(over.group(2), told.place()));
            return new ProsePlan.Change(now.quantity(), now.period(), before, telling.decimals(), telling.saying());
        }
        At at = SUM.matcher(told.text()).matches() ? sum(told) : at(told);
        return amount(at, telling, format);
    }

    private static Piece amount(At at, Telling telling, Word format) {
        if (telling.saying() instanceof FigureWording.Directed) {
            throw format.fault("\"change\" tells a change; write \"{line over period|change}\"");
        }
        Optional<Magnitude> magnitude = telling.magnitude()
                .filter(wanted -> at.quantity().kind() == Unit.Kind.AMOUNT
                        && at.quantity().scale().isPresent());
        return new ProsePlan.Amount(
                magnitude.map(at.quantity()::in).orElse(at.quantity()),
                at.period(),
                telling.decimals(),
                magnitude.map(Magnitude::word).orElse(""),
                telling.saying());
    }

    private At at(Word told) {
        String[] sides = told.text().split("@", -1);
        if (sides.length > 2) {
            throw told.fault("write \"line @ period\", not \"" + told + "\"");
        }
        Quantity quantity = vocabulary.quantity(new Word(sides[0].strip(), told.place()));
        return new At(
                quantity,
                sides.length == 2
                        ? calendar.period(new Word(sides[1].strip(), told.place()))
                        : usualPeriod.apply(quantity));
    }

    /** Figures added and subtracted, as in a tie, printed like the first of them. */
    private At sum(Word told) {
        Formula formula = new Expression(vocabulary, calendar).formula(told);
        At first = at(new Word(told.text().split("\\s[+-]\\s", 2)[0].strip(), told.place()));
        return new At(new FormulaQuantity(formula, first.quantity()), first.period());
    }

    /** A formula of fixed periods. */
    private record FormulaQuantity(Formula formula, Quantity like) implements Quantity {
        @Override
        public Formula at(Period period) {
            return formula;
        }

        @Override
        public Unit.Kind kind() {
            return like.kind();
        }

        @Override
        public String currency() {
            return like.currency();
        }

        @Override
        public int decimals() {
            return like.decimals();
        }

        @Override
        public java.util.OptionalLong scale() {
            return like.scale();
        }
    }

    /** How a figure is told. */
    private record Telling(Optional<Magnitude> magnitude, OptionalInt decimals, FigureWording saying) {

        private static final List<String> WORDS =
                List.of("absolute", "change", "units", "thousands", "millions", "billions");

        static Telling of(Word format) {
            return format.text().contains(",") ? choice(format) : words(format);
        }

        private static Telling choice(Word format) {
            String[] wordings = format.text().split(",", -1);
            if (wordings.length > 3) {
                throw format.fault("two or three wordings are wanted, \"up, down, unchanged\"");
            }
            String same = wordings.length == 3 ? wordings[2].strip() : "unchanged";
            FigureWording choice = new FigureWording.Choice(wordings[0].strip(), wordings[1].strip(), same);
            return new Telling(Optional.empty(), OptionalInt.empty(), choice);
        }

        private static Telling words(Word format) {
            Telling telling = new Telling(Optional.empty(), OptionalInt.empty(), new FigureWording.Printed());
            for (String word : format.text().split("\\s+", -1)) {
                telling = word.isEmpty() ? telling : telling.with(word, format);
            }
            return telling;
        }

        private Telling with(String word, Word format) {
            if (word.matches("[0-4]")) {
                return new Telling(magnitude, OptionalInt.of(Integer.parseInt(word)), saying);
            }
            return switch (word) {
                case "absolute" -> new Telling(magnitude, decimals, new FigureWording.Absolute());
                case "change" -> new Telling(magnitude, decimals, new FigureWording.Directed());
                default -> counted(word, format);
            };
        }

        private Telling counted(String word, Word format) {
            Magnitude counted = KeyFigureReader.UNITS.get(word);
            if (counted == null) {
                throw format.fault("unknown wording \"" + word + "\" of a figure" + Nearest.to(word, WORDS));
            }
            return new Telling(Optional.of(counted), decimals, saying);
        }
    }
}
