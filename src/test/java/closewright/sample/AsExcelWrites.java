package closewright.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Mends what POI writes otherwise than Excel, so that a sample is like the files that Closewright meets. */
final class AsExcelWrites {

    private static final Pattern NUMBER = Pattern.compile("(<(?:c:)?v>)(-?[0-9]+\\.[0-9]+(?:E-?[0-9]+)?)(?=</)");
    private static final String NORMAL =
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    private AsExcelWrites() {}

    static Map<String, byte[]> parts(Map<String, byte[]> written) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        written.forEach((name, bytes) ->
                parts.put(name, mended(name, new String(bytes, UTF_8)).getBytes(UTF_8)));
        return parts;
    }

    private static String mended(String name, String part) {
        if (name.equals("xl/styles.xml")) {
            return styles(part);
        }
        return name.startsWith("xl/worksheets/") || name.startsWith("xl/charts/") ? numbers(part) : part;
    }

    /** 31197 for 31197.0. */
    private static String numbers(String part) {
        return NUMBER.matcher(part)
                .replaceAll(number -> number.group(1)
                        + new BigDecimal(number.group(2)).stripTrailingZeros().toPlainString());
    }

    /** The style Normal and the second fill are in every file of Excel's. */
    private static String styles(String part) {
        return part.replace("</cellXfs>", "</cellXfs>" + NORMAL).replace("darkGray", "gray125");
    }
}
