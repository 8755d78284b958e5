package closewright.workbook.recognition.concept;

import closewright.language.Spelling;
import closewright.language.Topic;
import closewright.language.Wording;
import closewright.language.WordingIndex;
import closewright.statement.Label;
import closewright.statement.Statement.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles that are told by their words: of those that a text holds the longest decides. */
final class TitleWords {

    private record Title(int length, Kind kind) {}

    /** Titles that stand anywhere in a text. */
    private static final WordingIndex<Title> NAMED = new WordingIndex<>();
    /** Titles that are the whole text. */
    private static final WordingIndex<Title> WHOLE = new WordingIndex<>();

    private static final WordingIndex<Title> ALONE = new WordingIndex<>();
    private static final Set<String> SCOPE = Topic.TITLES.wordings("scope").stream()
            .map(TitleWords::words)
            .flatMap(words -> Arrays.stream(words.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    static {
        for (Kind kind : Kind.values()) {
            Topic.TITLES.wordings("named " + kind.code()).forEach(words -> named(words, kind));
            Topic.TITLES
                    .wordings("alone " + kind.code())
                    .forEach(words -> ALONE.add(Wording.of(words), title(words, kind)));
        }
    }

    private TitleWords() {}

    private static void named(String words, Kind kind) {
        Title title = title(words, kind);
        NAMED.add(Wording.anywhere(words), title);
        WHOLE.add(Wording.of(words), title);
    }

    private static Title title(String words, Kind kind) {
        return new Title(words(words).length(), kind);
    }

    /** The statement that a title or a tab's name announces. */
    static Optional<Kind> kind(String text) {
        return longest(NAMED, words(text)).or(() -> longest(ALONE, bare(text)));
    }

    /** The statement that a line announces which is a title and nothing else. */
    static Optional<Kind> heading(String text) {
        return longest(WHOLE, bare(text));
    }

    private static Optional<Kind> longest(WordingIndex<Title> titles, String words) {
        return titles.of(Set.of(words)).stream()
                .max(Comparator.comparingInt(Title::length))
                .map(Title::kind);
    }

    /** Without numbers and words of the scope. */
    private static String bare(String text) {
        List<String> words = List.of(words(text).split(" ", -1));
        return words.stream()
                .filter(word -> !SCOPE.contains(word) && !word.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining(" "));
    }

    private static String words(String text) {
        return Spelling.of(Label.of(text).words());
    }
}
