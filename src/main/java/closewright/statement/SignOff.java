package closewright.statement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people wrote to an item of the close: who prepared and who reviewed it, when, and what explains it.
 *
 * @param words by field, those that are not blank; dates as 2010-07-30 where they were typed as dates
 */
public record SignOff(Map<Field, String> words) {

    public static final SignOff NONE = new SignOff(Map.of());

    /** A cell that people fill in, under its heading. */
    public enum Field {
        PREPARER("Prepared by"),
        PREPARED_ON("Prepared on"),
        REVIEWER("Reviewed by"),
        REVIEWED_ON("Reviewed on"),
        EXPLANATION("Explanation");

        private final String heading;

        Field(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    /** What one person vouches for, together with the figures that stood there at that time. */
    public enum Part {
        PREPARED("Prepared for"),
        REVIEWED("Reviewed for"),
        EXPLAINED("Explained for");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        /** The heading of the hidden column that holds the words and the figures they were given for. */
        public String heading() {
            return heading;
        }

        public List<Field> fields() {
            return switch (this) {
                case PREPARED -> List.of(Field.PREPARER, Field.PREPARED_ON);
                case REVIEWED -> List.of(Field.REVIEWER, Field.REVIEWED_ON);
                case EXPLAINED -> List.of(Field.EXPLANATION);
            };
        }
    }

    /** The heading of the hidden column that tells which item a row is. */
    public static final String ITEM = "Closewright item";

    /** The heading of the hidden column that holds the figures an item rests on. */
    public static final String BASIS = "Rests on";

    public SignOff {
        Map<Field, String> kept = new EnumMap<>(Field.class);
        words.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text.strip());
            }
        });
        words = Map.copyOf(kept);
    }

    public String word(Field field) {
        return words.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean has(Part part) {
        return part.fields().stream().anyMatch(words::containsKey);
    }

    /** A part's words on one line: "A. Smith, 2010-07-30"; empty where nothing was written. */
    public String line(Part part) {
        return part.fields().stream()
                .map(this::word)
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
    }

    /** This one, and the other's words where this one has none. */
    public SignOff or(SignOff other) {
        Map<Field, String> both = new EnumMap<>(Field.class);
        Arrays.stream(Field.values())
                .forEach(field -> both.put(field, word(field).isEmpty() ? other.word(field) : word(field)));
        return new SignOff(both);
    }
}
