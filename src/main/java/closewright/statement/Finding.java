package closewright.statement;

/**
 * Something that a person should know: bad or doubtful data, told in its place and with the remedy.
 *
 * @param place a sheet, a cell or a line of the definition
 * @param fact what was found there
 * @param remedy what to do, or what was done instead
 */
public record Finding(Level level, String place, String fact, String remedy) {

    public enum Level {
        /** Good to know. */
        NOTE,
        /** Look at this before signing. */
        WARNING
    }

    public static Finding note(String place, String fact, String remedy) {
        return new Finding(Level.NOTE, place, fact, remedy);
    }

    public static Finding warning(String place, String fact, String remedy) {
        return new Finding(Level.WARNING, place, fact, remedy);
    }

    @Override
    public String toString() {
        return place + ": " + fact + "; " + remedy;
    }
}
