package closewright.definition.spec;

/** A fault in a definition: the file, the line, what is wrong there and the nearest thing that would be right. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String line;

    public DefinitionException(Place place, String fault) {
        super(place + ": " + fault);
        this.line = place + ": " + fault;
    }

    /** The fault in one line, for the reader. */
    public String line() {
        return line;
    }
}
