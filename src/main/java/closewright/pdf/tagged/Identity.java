package closewright.pdf.tagged;

import java.nio.charset.StandardCharsets;

/**
 * What a file says about itself.
 *
 * @param number from the source's hash: same source, same identifier
 */
public record Identity(String title, String author, String subject, long number) {

    public Identity {
        title = plain(title);
        author = plain(author);
        subject = plain(subject);
    }

    /** XML and readers' windows take no control characters. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
    }

    /** A number that stands for a hash. */
    public static long number(String hash) {
        long number = 0;
        for (byte next : hash.getBytes(StandardCharsets.UTF_8)) {
            number = 31 * number + next;
        }
        return number;
    }
}
