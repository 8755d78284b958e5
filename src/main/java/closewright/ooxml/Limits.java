package closewright.ooxml;

/**
 * What is taken of one package at most, by every reader of it: a file can be small and still fill memory or take for
 * ever.
 *
 * @param fileBytes of the file itself
 * @param parts in the file, folders included
 * @param partBytes of a part when it is inflated; no sheet of a real workbook inflates to more
 * @param editedBytes of a part that is read whole to be edited; sheets never are
 * @param depth of elements inside one another
 * @param seconds that reading may take, all parts together
 */
record Limits(long fileBytes, int parts, long partBytes, long editedBytes, int depth, int seconds) {

    static final Limits USUAL = new Limits(500_000_000, 10_000, 1_000_000_000, 256_000_000, 200, 60);

    /** A limit was passed. */
    static final class Passed extends PackageException {

        private static final long serialVersionUID = 1;

        Passed(String fact) {
            super(fact, "remove what makes the file so large");
        }
    }

    static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }
}
