package closewright.definition.read;

import closewright.definition.spec.DefinitionException;
import closewright.definition.spec.Nearest;
import closewright.definition.spec.Place;
import closewright.definition.spec.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a definition file, whatever its shape, that knows where it stands. */
record Entry(Node node, String file) {

    Place place() {
        return new Place(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    DefinitionException fault(String what) {
        return new DefinitionException(place(), what);
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    Word word() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return new Word(scalar.getValue().strip(), place());
        }
        throw fault("one value is wanted here");
    }

    String text() {
        return word().text();
    }

    /** The values of a list; a single value is a list of one. */
    List<Entry> list() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(item -> new Entry(item, file))
                        .toList()
                : List.of(this);
    }

    List<Word> words() {
        return list().stream().map(Entry::word).toList();
    }

    /** Names and what they stand for, in the file's order. */
    Map<Word, Entry> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("names with values are wanted here, \"name: value\"");
        }
        Map<String, Word> names = new HashMap<>();
        Map<Word, Entry> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Word name = new Entry(tuple.getKeyNode(), file).word();
            Entry value = new Entry(tuple.getValueNode(), file);
            Word before = names.putIfAbsent(name.text(), name);
            map.merge(before == null ? name : before, value, (one, other) -> one.with(other, name));
        }
        return map;
    }

    /** What is said under one name in two places: lines that were added one by one go together. */
    private Entry with(Entry other, Word name) {
        if (!(node instanceof MappingNode first) || !(other.node instanceof MappingNode second)) {
            throw name.fault("\"" + name + "\" is written twice; keep one");
        }
        List<NodeTuple> both = new ArrayList<>(first.getValue());
        both.addAll(second.getValue());
        MappingNode merged =
                new MappingNode(first.getTag(), true, both, FlowStyle.FLOW, first.getStartMark(), first.getEndMark());
        return new Entry(merged, file);
    }

    /** The same as {@link #map}, of fixed names. */
    Keys keys(Set<String> known) {
        Map<String, Entry> values = new LinkedHashMap<>();
        map().forEach((key, value) -> {
            if (!known.contains(key.text())) {
                throw key.fault("unknown key \"" + key + "\"" + Nearest.to(key.text(), known));
            }
            values.put(key.text(), value);
        });
        return new Keys(this, values);
    }
}
