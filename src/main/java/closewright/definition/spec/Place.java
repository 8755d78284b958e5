package closewright.definition.spec;

/**
 * Where something stands in a definition.
 *
 * @param line counted from 1
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
