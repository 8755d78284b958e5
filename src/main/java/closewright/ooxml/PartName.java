package closewright.ooxml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of the parts of a package, as real files write them: backslashes, leading slashes, any case, characters in
 * percent notation, and steps up that lead nowhere.
 */
public final class PartName {

    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern ROOT = Pattern.compile("^/+");

    private PartName() {}

    /** The form in which two names of one part are equal. */
    public static String key(String name) {
        return decoded(ROOT.matcher(name.replace('\\', '/')).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    /** The folder of a part with its slash; empty at the top. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The part that holds the relationships of a part. */
    public static String relationshipsOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /**
     * The part that a target names, seen from the part that holds the relationship. Steps above the top are dropped, as
     * RFC 3986 5.2.4 has it: LibreOffice writes them for parts beside the workbook's folder.
     */
    static String resolve(String part, String target) {
        String path = decoded(FRAGMENT.matcher(target.replace('\\', '/')).replaceFirst(""));
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder(part) + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String path) {
        try {
            return path.contains("%") ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8) : path;
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
