package closewright.pdf.tagged;

import java.util.Arrays;
import java.util.Locale;

/** A file that travels inside the document. */
public final class Attachment {

    private final String name;
    private final String description;
    private final byte[] content;

    /** @param description for a reader: "The workbook that the figures come from" */
    public Attachment(String name, String description, byte[] content) {
        this.name = name;
        this.description = description;
        this.content = Arrays.copyOf(content, content.length);
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    byte[] content() {
        return Arrays.copyOf(content, content.length);
    }

    String mediaType() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "xlsm" -> "application/vnd.ms-excel.sheet.macroEnabled.12";
            case "xls" -> "application/vnd.ms-excel";
            default -> "application/octet-stream";
        };
    }
}
