package closewright.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An ICC 2.1 display profile of sRGB (IEC 61966-2-1), made from its numbers: the archive must know what red means. */
final class SrgbProfile {

    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEAD = 128;
    private static final int STEPS = 1024;

    private record Range(int offset, int length) {}

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> parts = parts();
        int start = HEAD + 4 + 12 * (parts.size() + 2);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Map<String, Range> directory = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            directory.put(name, new Range(start + data.size(), part.length));
            data.writeBytes(part);
            data.writeBytes(new byte[(4 - part.length % 4) % 4]);
        });
        Range curve = java.util.Objects.requireNonNull(directory.get("rTRC"));
        directory.put("gTRC", curve);
        directory.put("bTRC", curve);
        ByteBuffer profile = ByteBuffer.allocate(start + data.size());
        head(profile);
        profile.putInt(directory.size());
        directory.forEach(
                (name, range) -> profile.put(ascii(name)).putInt(range.offset()).putInt(range.length()));
        return profile.put(data.toByteArray()).array();
    }

    /** The colorants are adapted to D50, as the profile connection space wants them. */
    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("desc", description());
        parts.put("cprt", text("No copyright, use freely"));
        parts.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        parts.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        parts.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        parts.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        parts.put("rTRC", curve());
        return parts;
    }

    private static void head(ByteBuffer profile) {
        int version = 0x02100000;
        profile.putInt(profile.capacity()).putInt(0).putInt(version).put(ascii("mntrRGB XYZ "));
        for (int date : new int[] {2010, 1, 1, 0, 0, 0}) {
            profile.putShort((short) date);
        }
        profile.put(ascii("acsp")).position(68);
        profile.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D).position(HEAD);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(9 + text.length())
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] description() {
        int unicodeAndMacintosh = 4 + 4 + 2 + 1 + 67;
        return ByteBuffer.allocate(13 + NAME.length() + unicodeAndMacintosh)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(NAME.length() + 1)
                .put(ascii(NAME))
                .array();
    }

    private static byte[] xyz(double... coordinates) {
        ByteBuffer part = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double coordinate : coordinates) {
            part.putInt((int) Math.round(coordinate * 65536));
        }
        return part.array();
    }

    private static byte[] curve() {
        ByteBuffer part =
                ByteBuffer.allocate(12 + 2 * STEPS).put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            part.putShort((short) Math.round(light * 65535));
        }
        return part.array();
    }
}
