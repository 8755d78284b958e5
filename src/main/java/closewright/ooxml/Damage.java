package closewright.ooxml;

import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says in a reader's words what is wrong with a broken file. */
public final class Damage {

    public static final String REMEDY =
            "open it in Excel and save it again as .xlsx, or get it again from where it came";

    private static final int LONGEST = 160;

    private Damage() {}

    public static String told(Throwable broken) {
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

    private static String firstLine(@Nullable String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        String text = line.replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
