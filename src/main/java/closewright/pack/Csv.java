package closewright.pack;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV files as Excel opens them without harm. */
final class Csv {

    /** How a text begins that a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-]");

    static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private Csv() {}

    /** What fills a file, line by line. */
    @FunctionalInterface
    interface Lines {
        void printTo(CSVPrinter printer) throws IOException;
    }

    static void write(Path target, List<String> header, Lines lines) throws IOException {
        try (Writer writer = Files.newBufferedWriter(target);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            printer.printRecord(header);
            lines.printTo(printer);
        }
    }

    /** Text that a spreadsheet would take for a formula is set apart by an apostrophe. */
    static String text(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that was so set apart. */
    static String plain(String text) {
        return text.matches("(?s)^'[=+@\\t\\r-].*") ? text.substring(1) : text;
    }
}
