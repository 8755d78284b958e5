package closewright.workbook.sheet;

import closewright.ooxml.SourceFile;
import closewright.statement.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes; its name means nothing. */
enum FileKind {
    ZIP(""),
    OLE2(""),
    BIFF5("an Excel file from before 1997; open it in Excel or LibreOffice and save it as .xlsx"),
    PDF("a PDF; save the tables as an Excel workbook (.xlsx) and use that"),
    HTML("a web page with another name; open it in Excel and save it as .xlsx"),
    XML_2003("an XML spreadsheet of 2003; open it in Excel and save it as .xlsx"),
    XML("an XML file, no workbook; save the tables as an Excel workbook (.xlsx)"),
    RTF("a text document (RTF); save the tables as an Excel workbook (.xlsx)"),
    TEXT("a text file (CSV or the like) with neither sheets nor formats; open it in Excel and save it as .xlsx"),
    EMPTY("an empty file; get it again from where it came"),
    UNKNOWN("no workbook that Closewright knows; save it in Excel as .xlsx");

    private static final int ENOUGH = 4096;

    private final String told;

    FileKind(String told) {
        this.told = told;
    }

    /** The kind of a file that can be read; the others are told in one line. */
    static FileKind readable(SourceFile file) throws InputException {
        FileKind kind = of(file.head(ENOUGH));
        if (!kind.told.isEmpty()) {
            throw new InputException(file.name() + " is " + kind.told);
        }
        return kind;
    }

    /** Refuses what is no file, or none that a person means. */
    static void checkName(Path file) throws InputException {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("~$")) {
            throw new InputException(name + " is the lock file that Excel keeps beside an open workbook;"
                    + " close the workbook in Excel, or name the workbook itself");
        }
        if (!Files.isRegularFile(file)) {
            String what = Files.isDirectory(file) ? "a folder" : "not there";
            throw new InputException(file + " is " + what + "; name an Excel workbook");
        }
    }

    private static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0x50, 0x4B, 0x03, 0x04) || starts(head, 0x50, 0x4B, 0x05, 0x06)) {
            return ZIP;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        boolean oldStream = starts(head, 0x09, 0x00) || starts(head, 0x09, 0x02) || starts(head, 0x09, 0x04);
        return oldStream || starts(head, 0x09, 0x08) ? BIFF5 : text(head);
    }

    private static FileKind text(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "");
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("%pdf")) {
            return PDF;
        }
        if (lower.startsWith("{\\rtf")) {
            return RTF;
        }
        if (lower.startsWith("<!doctype html") || lower.contains("<html") || lower.startsWith("<table")) {
            return HTML;
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<workbook") || lower.startsWith("<ss:")) {
            return lower.contains("urn:schemas-microsoft-com:office:spreadsheet") ? XML_2003 : XML;
        }
        return text.chars().anyMatch(letter -> letter < 9) ? UNKNOWN : TEXT;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
