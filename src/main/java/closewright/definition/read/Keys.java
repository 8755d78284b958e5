package closewright.definition.read;

import closewright.definition.spec.Nearest;
import closewright.definition.spec.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values under fixed names. */
record Keys(Entry owner, Map<String, Entry> values) {

    Optional<Entry> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Entry need(String key) {
        return find(key).orElseThrow(() -> owner.fault("\"" + key + "\" is missing here"));
    }

    Optional<String> text(String key) {
        return find(key).map(Entry::text);
    }

    Optional<Word> word(String key) {
        return find(key).map(Entry::word);
    }

    List<Entry> list(String key) {
        return find(key).map(Entry::list).orElse(List.of());
    }

    List<Word> words(String key) {
        return find(key).map(Entry::words).orElse(List.of());
    }

    Optional<Integer> number(String key) {
        return word(key).map(word -> {
            try {
                return Integer.valueOf(word.text());
            } catch (NumberFormatException e) {
                throw word.fault("a whole number is wanted for \"" + key + "\", not \"" + word + "\"");
            }
        });
    }

    /** The value of a setting that knows only some words. */
    <T> Optional<T> choice(String key, Map<String, T> choices) {
        return word(key).map(word -> {
            T chosen = choices.get(word.text());
            if (chosen == null) {
                throw word.fault("unknown " + key + " \"" + word + "\"" + Nearest.to(word.text(), choices.keySet()));
            }
            return chosen;
        });
    }
}
