package closewright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes packs of one workbook in one process: one for each line read, each in a new folder. Answers with the CPU
 * milliseconds of the whole process for it, those of the compiler and of the collector of memory among them.
 */
final class WarmRuns {

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int NANOS_PER_MILLI = 1_000_000;

    private WarmRuns() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            System.out.println(run(arguments[0]));
        }
    }

    private static long run(String workbook) throws IOException {
        Path folder = Files.createTempDirectory("closewright");
        StringWriter said = new StringWriter();
        PrintWriter console = new PrintWriter(said);
        long start = SYSTEM.getProcessCpuTime();
        int code = Main.run(console, console, "run", workbook, "-o", folder.toString());
        long spent = SYSTEM.getProcessCpuTime() - start;
        if (code > ExitCode.CHECK_FAILS) {
            throw new IOException(said.toString());
        }
        delete(folder);
        return spent / NANOS_PER_MILLI;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
