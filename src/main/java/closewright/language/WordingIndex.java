package closewright.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Wordings with what they mean, found by labels: whole labels in one step, the others by a word that they want, so that
 * few are tried.
 *
 * @param <T> what a wording means
 */
public final class WordingIndex<T> {

    private record Entry<T>(int place, Wording wording, T meaning) {}

    private final Map<String, List<Entry<T>>> exact = new HashMap<>();
    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final List<Entry<T>> wordless = new ArrayList<>();
    private int size;

    public void add(Wording wording, T meaning) {
        Entry<T> entry = new Entry<>(size++, wording, meaning);
        Optional<String> anchor = wording.anchor();
        if (wording.isExact()) {
            exact.computeIfAbsent(wording.words(), words -> new ArrayList<>()).add(entry);
        } else if (anchor.isPresent()) {
            byWord.computeIfAbsent(anchor.get(), word -> new ArrayList<>()).add(entry);
        } else {
            wordless.add(entry);
        }
    }

    /**
     * What the wordings mean that one of the forms of a label fits, in the order in which they were added.
     *
     * @param forms the label's words, with or without some of them
     */
    public List<T> of(Set<String> forms) {
        return forms.stream()
                .flatMap(this::fitting)
                .distinct()
                .sorted(Comparator.comparingInt(Entry::place))
                .map(Entry::meaning)
                .toList();
    }

    private Stream<Entry<T>> fitting(String label) {
        Set<String> words = new LinkedHashSet<>(List.of(label.split(" ", -1)));
        label.codePoints()
                .filter(Spelling::isUnspaced)
                .mapToObj(Character::toString)
                .forEach(words::add);
        Stream<Entry<T>> tried = Stream.concat(
                words.stream().flatMap(word -> byWord.getOrDefault(word, List.of()).stream()), wordless.stream());
        return Stream.concat(
                exact.getOrDefault(label, List.of()).stream(),
                tried.filter(entry -> entry.wording().fits(label)));
    }
}
