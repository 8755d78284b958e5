package closewright.report;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Outcome;
import closewright.statement.Digits;
import closewright.statement.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures that an item of the close rests on. A sign-off holds as long as they stay the same.
 *
 * @param figures by a short key
 * @param names what a key stands for, for a reader
 */
public record SignedFigures(Map<String, String> figures, Map<String, String> names) {

    /** A cell takes 32,767 characters; of more figures only a digest is kept. */
    private static final int LONGEST = 12_000;

    private static final int MOST_TOLD = 2;
    private static final int KEY = 8;

    public static final SignedFigures NONE = new SignedFigures(Map.of(), Map.of());

    public SignedFigures {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        names = Map.copyOf(names);
    }

    /** Collects figures in order. */
    public static final class Builder {
        private final Map<String, String> figures = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();

        /** @param name what the figure is, unique among those of the item */
        public Builder add(String name, String figure) {
            return add(name, name, figure);
        }

        /** @param id unique among the figures of the item, the same in every run */
        public Builder add(String id, String name, String figure) {
            String key = Sha256.of(id).hex().substring(0, KEY);
            figures.put(key, figure);
            names.put(key, name);
            return this;
        }

        public Builder add(String name, Outcome outcome) {
            return add(name, plain(outcome));
        }

        public SignedFigures build() {
            return new SignedFigures(figures, names);
        }
    }

    /** What checks compare: the figure where both sides agree, else both. */
    public static SignedFigures of(List<Check.Result> results) {
        Builder basis = new Builder();
        for (Check.Result result : results) {
            String expected = plain(result.expected());
            String actual = plain(result.actual());
            basis.add(
                    result.check().id(),
                    result.check().subject(),
                    expected.equals(actual) ? actual : expected + "/" + actual);
        }
        return basis.build();
    }

    private static String plain(Outcome outcome) {
        return outcome.fold(value -> Digits.of(value).plain(), Outcome.Token::text);
    }

    /** On one line, to be kept beside a sign-off. */
    String text() {
        String all = figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining("; "));
        return all.length() <= LONGEST ? all : "digest=" + Sha256.of(all);
    }

    /** What has changed since a text of this kind was kept, for a reader; empty where nothing has. */
    String changesSince(String kept) {
        if (kept.equals(text())) {
            return "";
        }
        Map<String, String> before = parse(kept);
        List<String> told = new ArrayList<>();
        figures.forEach((key, now) -> {
            String was = before.get(key);
            if (was == null && !before.containsKey("digest")) {
                told.add("new: " + name(key) + " " + now);
            } else if (was != null && !was.equals(now)) {
                told.add(name(key) + " was " + was + ", now " + now);
            }
        });
        before.keySet().stream()
                .filter(key -> !figures.containsKey(key) && !key.equals("digest"))
                .forEach(key -> told.add("gone: a figure of " + before.get(key)));
        return told.isEmpty() ? "the figures have changed" : shortened(told);
    }

    private String name(String key) {
        return names.getOrDefault(key, key);
    }

    private static String shortened(List<String> told) {
        String text = String.join("; ", told.subList(0, Math.min(MOST_TOLD, told.size())));
        return told.size() > MOST_TOLD ? text + "; and " + (told.size() - MOST_TOLD) + " more" : text;
    }

    private static Map<String, String> parse(String kept) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String figure : kept.split("; ", -1)) {
            int equals = figure.indexOf('=');
            if (equals > 0) {
                figures.put(figure.substring(0, equals), figure.substring(equals + 1));
            }
        }
        return figures;
    }
}
