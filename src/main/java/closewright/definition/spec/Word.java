package closewright.definition.spec;

/** A word of a definition, with its place for the case that it turns out wrong. */
public record Word(String text, Place place) {

    public DefinitionException fault(String what) {
        return new DefinitionException(place, what);
    }

    @Override
    public String toString() {
        return text;
    }
}
