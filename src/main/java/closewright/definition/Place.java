package closewright.definition;

/**
 * Where something stands in a definition.
 *
 * @param line counted from 1
 */
record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
