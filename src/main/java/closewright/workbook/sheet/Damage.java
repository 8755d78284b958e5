package closewright.workbook.sheet;

import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says in a reader's words what is wrong with a broken file. */
final class Damage {

    static final String REMEDY = "open it in Excel and save it again as .xlsx, or get it again from where it came";

    private Damage() {}

    static String told(Throwable broken) {
        String message = broken.getMessage();
        if (broken instanceof AccessDeniedException) {
            return "access to it is denied";
        }
        if (message != null && message.contains("DOCTYPE")) {
            return "one of its parts has a document type definition, which no workbook needs and some attacks use";
        }
        if (broken instanceof SAXParseException place) {
            return "one of its parts is damaged (line " + place.getLineNumber() + ": " + firstLine(message) + ")";
        }
        if (broken instanceof ZipException || (message != null && message.contains("ZIP"))) {
            return "it is damaged or cut off (" + firstLine(message) + ")";
        }
        if (broken instanceof RuntimeException || broken instanceof StackOverflowError || message == null) {
            return "it is damaged ("
                    + firstLine(message == null ? broken.getClass().getSimpleName() : message) + ")";
        }
        return broken instanceof SAXException ? "it is damaged (" + firstLine(message) + ")" : firstLine(message);
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        String text =
                Text.plain(message == null ? "" : message.lines().findFirst().orElse(""));
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
