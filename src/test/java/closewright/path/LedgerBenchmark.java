package closewright.path;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The whole run on the sample, and on the sample with a ledger of 200,000 rows beside its statements: times in turn,
 * and the most memory that was resident (where the system tells). Run it from the project's folder, on the test class
 * path, after the jar is built.
 */
final class LedgerBenchmark {

    private static final int ROWS = 200_000;
    private static final int TIMES = 7;
    private static final Path SAMPLE = Path.of("workbooks/internap-2q10.xlsx");

    private LedgerBenchmark() {}

    /** @param resident in kilobytes; 0 where the system does not tell */
    private record Run(long millis, long resident) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("closewright");
        Path plain = Files.copy(SAMPLE, folder.resolve("plain.xlsx"));
        Path ledger = ledger(folder.resolve("ledger.xlsx"));
        Run[] without = new Run[TIMES];
        Run[] with = new Run[TIMES];
        for (int i = 0; i < TIMES; i++) {
            without[i] = run(plain, folder);
            with[i] = run(ledger, folder);
        }
        System.out.println("without ledger: " + told(without));
        System.out.println("with ledger:    " + told(with));
        System.out.printf("ratio of the medians: %.2f%n", (double) median(with) / median(without));
    }

    private static String told(Run[] runs) {
        long resident = Arrays.stream(runs).mapToLong(Run::resident).max().orElse(0);
        return median(runs) + " ms in the median, " + resident / 1024 + " MB resident at most";
    }

    private static long median(Run[] runs) {
        return Arrays.stream(runs).mapToLong(Run::millis).sorted().toArray()[runs.length / 2];
    }

    private static Run run(Path workbook, Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of("closewright").toAbsolutePath().toString(),
                        "run",
                        workbook.toString(),
                        "-o",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        long resident = 0;
        while (process.isAlive()) {
            resident = Math.max(resident, resident(process.pid()));
            Thread.sleep(5);
        }
        return new Run((System.nanoTime() - start) / 1_000_000, resident);
    }

    private static long resident(long process) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(process), "status"));
            return lines.stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The sample with one more sheet: journal entries with texts, dates and amounts. */
    private static Path ledger(Path target) throws IOException {
        try (ZipFile zip = new ZipFile(SAMPLE.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    out.write(joined(entry.getName(), in.readAllBytes()));
                }
            }
            out.putNextEntry(new ZipEntry("xl/worksheets/ledger.xml"));
            write(out);
        }
        return target;
    }

    private static byte[] joined(String part, byte[] bytes) {
        String xml = new String(bytes, StandardCharsets.UTF_8);
        String joined = switch (part) {
            case "xl/workbook.xml" ->
                xml.replace("</sheets>", "<sheet name=\"Ledger\" sheetId=\"999\" r:id=\"rIdLedger\"/></sheets>");
            case "xl/_rels/workbook.xml.rels" ->
                xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdLedger\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                                + "/2006/relationships/worksheet\" Target=\"worksheets/ledger.xml\"/>"
                                + "</Relationships>");
            case "[Content_Types].xml" ->
                xml.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/worksheets/ledger.xml\" ContentType=\"application/vnd."
                                + "openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            default -> xml;
        };
        return joined.equals(xml) ? bytes : joined.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out) throws IOException {
        Writer xml = new BufferedWriter(new OutputStreamWriter(new FilterOutputStream(out), StandardCharsets.UTF_8));
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
                + "spreadsheetml/2006/main\"><sheetData>");
        xml.write("<row r=\"1\">" + text("A1", "Date") + text("B1", "Account") + text("C1", "Text")
                + text("D1", "Debit") + text("E1", "Credit") + "</row>");
        for (int row = 2; row <= ROWS + 1; row++) {
            xml.write("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + (40200 + row % 90) + "</v></c>"
                    + text("B" + row, "6" + row % 1000) + text("C" + row, "Entry " + row) + "<c r=\"D" + row + "\"><v>"
                    + (row * 37 % 100_000) / 100.0 + "</v></c><c r=\"E" + row + "\"><v>0</v></c></row>");
        }
        xml.write("</sheetData></worksheet>");
        xml.flush();
    }

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
