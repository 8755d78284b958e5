package closewright.statement;

/**
 * The input cannot be used: ends the run with one line that says what, where and what to do. The message is that line,
 * fit for a finance reader.
 */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
