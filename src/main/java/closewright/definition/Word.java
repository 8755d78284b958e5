package closewright.definition;

/** A word of a definition, with its place for the case that it turns out wrong. */
record Word(String text, Place place) {

    DefinitionException fault(String what) {
        return new DefinitionException(place, what);
    }

    @Override
    public String toString() {
        return text;
    }
}
