package closepack.definition;

import java.util.List;
import java.util.Set;

/** What a definition says of what stands before the tables: cover, highlights, charts. */
record FrontSpec(List<KeyFigureSpec> keyFigures) {

    static final Set<String> KEYS = Set.of("key-figures");

    FrontSpec {
        keyFigures = List.copyOf(keyFigures);
    }

    static FrontSpec read(Keys keys) {
        return new FrontSpec(
                keys.list("key-figures").stream().map(KeyFigureReader::read).toList());
    }
}
