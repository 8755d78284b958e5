package closewright.calculation.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A state in words, decided by one rule and given several meanings: the words as they stand now ({@link Judge}), and a
 * live formula of the workbook that follows when a figure or an entry changes.
 */
public sealed interface Verdict {

    /** Gives this verdict its meaning from the meanings of its parts. */
    <V, C, A> V fold(Meaning<V, C, A> meaning);

    /** One thing a verdict can mean. A new kind of rule does not compile until every meaning covers it. */
    interface Meaning<V, C, A> extends Condition.Meaning<C, A> {

        V word(String text);

        /** Words with a number behind them: "Checks that fail: 3". */
        V counted(String words, A amount);

        /** The first one where the condition holds, else the other one. */
        V choice(C condition, V then, V otherwise);
    }

    /** The same words whatever the inputs. */
    record Word(String text) implements Verdict {
        @Override
        public <V, C, A> V fold(Meaning<V, C, A> meaning) {
            return meaning.word(text);
        }
    }

    record Counted(String words, Amount amount) implements Verdict {
        @Override
        public <V, C, A> V fold(Meaning<V, C, A> meaning) {
            return meaning.counted(words, amount.fold(meaning));
        }
    }

    record Choice(Condition condition, Verdict then, Verdict otherwise) implements Verdict {
        @Override
        public <V, C, A> V fold(Meaning<V, C, A> meaning) {
            return meaning.choice(condition.fold(meaning), then.fold(meaning), otherwise.fold(meaning));
        }
    }

    /** Whether the words are the same whatever the inputs. */
    default boolean isFixed() {
        return this instanceof Word;
    }

    static Verdict word(String text) {
        return new Word(text);
    }

    static Cases when(Condition condition, String then) {
        return when(condition, word(then));
    }

    static Cases when(Condition condition, Verdict then) {
        return new Cases(List.of()).when(condition, then);
    }

    /** Cases of which the first one counts whose condition holds. */
    record Cases(List<Case> cases) {

        public Cases {
            cases = List.copyOf(cases);
        }

        public Cases when(Condition condition, String then) {
            return when(condition, word(then));
        }

        public Cases when(Condition condition, Verdict then) {
            List<Case> more = new ArrayList<>(cases);
            more.add(new Case(condition, then));
            return new Cases(more);
        }

        public Verdict otherwise(String word) {
            return otherwise(word(word));
        }

        public Verdict otherwise(Verdict last) {
            Verdict verdict = last;
            for (int i = cases.size() - 1; i >= 0; i--) {
                verdict = new Choice(cases.get(i).condition(), cases.get(i).then(), verdict);
            }
            return verdict;
        }
    }

    /** One of several cases. */
    record Case(Condition condition, Verdict then) {}
}
