package closewright.workbook.recognition.notation;

/** How the numbers that a sheet holds as text are written. */
public enum Notation {
    /** 1,234.5 */
    ENGLISH,
    /** 1.234,5 */
    CONTINENTAL,
    /** Nothing but 1.234, on a sheet whose words are of a language that writes thousands so. */
    BY_LANGUAGE,
    /** Nothing but 1.234, and nothing that tells what the point means: taken for English. */
    UNTOLD,
    /** Both ways on one sheet: taken for English. */
    BOTH
}
