package closewright.ooxml;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Names of the parts of a package, as real files write them: backslashes, leading slashes, any case. */
public final class PartName {

    private PartName() {}

    /** The form in which two names of one part are equal. */
    public static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** The name with forward slashes and without a leading one. */
    static String plain(String name) {
        return name.replace('\\', '/').replaceAll("^/+", "");
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

    /** The part that a target names, seen from the part that holds the relationship. */
    public static String resolve(String part, String target) throws IOException {
        String path = decoded(target.replace('\\', '/').replaceFirst("#.*$", ""));
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder(part) + path).split("/", -1)) {
            walk(steps, step, target);
        }
        return String.join("/", steps);
    }

    private static void walk(Deque<String> steps, String step, String target) throws IOException {
        if (step.equals("..")) {
            if (steps.pollLast() == null) {
                throw new IOException("a relationship leads out of the workbook: " + target);
            }
        } else if (!step.isEmpty() && !step.equals(".")) {
            steps.addLast(step);
        }
    }

    private static String decoded(String path) {
        try {
            return path.contains("%") ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8) : path;
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
