package closewright.definition.read;

import closewright.calculation.formula.Formula;
import closewright.calculation.formula.Formula.Sum;
import closewright.calculation.formula.Formula.Weighted;
import closewright.definition.spec.Calendar;
import closewright.definition.spec.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tie's side: {@code net-loss @ prior-quarter + net-loss @ quarter}, lines or measures each at a period. */
public final class Expression {

    private static final Pattern SIGN = Pattern.compile("(?:^|\\s)([+-])\\s");

    private final Vocabulary vocabulary;
    private final Calendar calendar;

    public Expression(Vocabulary vocabulary, Calendar calendar) {
        this.vocabulary = vocabulary;
        this.calendar = calendar;
    }

    public Formula formula(Word word) {
        List<Weighted<Formula>> parts = new ArrayList<>();
        Matcher sign = SIGN.matcher(word.text());
        int weight = 1;
        int start = 0;
        while (sign.find()) {
            if (sign.start() > start) {
                parts.add(part(weight, new Word(word.text().substring(start, sign.start()), word.place())));
            }
            weight = sign.group(1).equals("-") ? -1 : 1;
            start = sign.end();
        }
        parts.add(part(weight, new Word(word.text().substring(start), word.place())));
        return parts.size() == 1 && parts.get(0).weight() == 1 ? parts.get(0).part() : new Sum(parts);
    }

    private Weighted<Formula> part(int weight, Word word) {
        String[] sides = word.text().split("@", -1);
        if (sides.length != 2) {
            throw word.fault("write \"line @ period\", not \"" + word.text().strip() + "\"");
        }
        Word shown = new Word(sides[0].strip(), word.place());
        Word period = new Word(sides[1].strip(), word.place());
        return new Weighted<>(weight, vocabulary.quantity(shown).at(calendar.period(period)));
    }
}
