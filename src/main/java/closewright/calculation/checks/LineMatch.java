package closewright.calculation.checks;

import closewright.statement.Label;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which line of this workbook a line of an earlier one is: by its whole path, by headings and label on the same kind of
 * statement, by its label there, by its concept; each only where no other line may be meant. Lines of one name are the
 * same in order where both workbooks have as many of them.
 */
final class LineMatch {

    private record Place(Statement statement, LineItem item) {}

    private final Map<String, LineItem> matched = new HashMap<>();
    private final List<Place> current;
    private final List<Place> earlier;

    LineMatch(Statements current, Statements earlier) {
        this.current = new ArrayList<>(places(current));
        this.earlier = new ArrayList<>(places(earlier));
        match(place -> Optional.of(place.item().id()), Integer.MAX_VALUE);
        match(place -> Optional.of(named(place, place.item().headings())), Integer.MAX_VALUE);
        match(place -> Optional.of(named(place, List.of())), Integer.MAX_VALUE);
        match(place -> place.item().concept().map(concept -> place.statement().kind() + " " + concept), 1);
    }

    /** This workbook's line; empty where there is none that is surely the same. */
    Optional<LineItem> of(LineItem earlierLine) {
        return Optional.ofNullable(matched.get(earlierLine.id()));
    }

    private static List<Place> places(Statements statements) {
        return statements.all().stream()
                .flatMap(statement -> statement.lines().stream()
                        .filter(line -> !line.isHeading())
                        .map(line -> new Place(statement, line.item())))
                .toList();
    }

    /** The kind of statement, the headings if any, and the label. */
    private static String named(Place place, List<String> headings) {
        List<String> named = new ArrayList<>(List.of(place.statement().kind().code()));
        headings.forEach(heading -> named.add(Label.of(heading).words()));
        named.add(place.item().name().words());
        return String.join("\n", named);
    }

    /** Matches what is left by a key; lines that share one are matched in order, as long as they are not too many. */
    private void match(Function<Place, Optional<String>> key, int most) {
        Map<String, List<Place>> here = byKey(current, key);
        byKey(earlier, key).forEach((name, places) -> {
            List<Place> same = here.getOrDefault(name, List.of());
            if (same.size() == places.size() && same.size() <= most) {
                for (int i = 0; i < same.size(); i++) {
                    matched.put(places.get(i).item().id(), same.get(i).item());
                }
                current.removeAll(same);
                earlier.removeAll(places);
            }
        });
    }

    private static Map<String, List<Place>> byKey(List<Place> places, Function<Place, Optional<String>> key) {
        Map<String, List<Place>> byKey = new LinkedHashMap<>();
        places.forEach(place -> key.apply(place)
                .ifPresent(name ->
                        byKey.computeIfAbsent(name, none -> new ArrayList<>()).add(place)));
        return byKey;
    }
}
