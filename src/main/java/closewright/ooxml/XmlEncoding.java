package closewright.ooxml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a part's characters are written.
 *
 * @param markLength bytes of the byte order mark, 0 where there is none
 */
record XmlEncoding(Charset charset, int markLength) {

    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    static XmlEncoding of(String part, byte[] bytes) throws PackageException {
        return switch (start(bytes)) {
            case 0xEFBB -> new XmlEncoding(StandardCharsets.UTF_8, 3);
            case 0xFFFE -> new XmlEncoding(StandardCharsets.UTF_16LE, 2);
            case 0xFEFF -> new XmlEncoding(StandardCharsets.UTF_16BE, 2);
            case 0x3C00 -> new XmlEncoding(StandardCharsets.UTF_16LE, 0);
            case 0x003C -> new XmlEncoding(StandardCharsets.UTF_16BE, 0);
            default -> new XmlEncoding(declared(part, bytes), 0);
        };
    }

    private static int start(byte[] bytes) {
        return bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    }

    private static Charset declared(String part, byte[] bytes) throws PackageException {
        String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            throw new PackageException(
                    "the part " + part + " is written in an encoding that is not known: " + declared.group(1));
        }
    }
}
