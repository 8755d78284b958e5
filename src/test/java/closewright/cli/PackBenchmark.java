package closewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a pack costs now, as a share of what it cost in another build: CPU time of a pack in a warm machine, of a whole
 * process, and of a whole process that only interprets. The two builds take turns, run by run, with the options of this
 * project's launcher. Needs a system with /proc; run it from the project's folder, on the test class path, after both
 * jars are built:
 *
 * <pre>PackBenchmark OTHER/target [WORKBOOK...]</pre>
 *
 * Each further workbook is measured warm.
 */
final class PackBenchmark {

    private static final int WARMING = 20;
    private static final int WARM = 40;
    private static final int COLD = 9;
    private static final int INTERPRETED = 3;
    private static final Path SAMPLE = Path.of("workbooks/internap-2q10.xlsx").toAbsolutePath();

    private PackBenchmark() {}

    /** CPU times in milliseconds, one of each pair of runs. */
    private record Pairs(List<Long> now, List<Long> then) {

        Pairs() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void print(String name) {
            System.out.printf(
                    "%-28s now %6d ms   then %6d ms   ratio %.3f%n",
                    name, median(now), median(then), (double) median(now) / median(then));
        }

        private static long median(List<Long> times) {
            return times.stream().sorted().toList().get(times.size() / 2);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Build now = new Build(Path.of("target"));
        Build then = new Build(Path.of(arguments[0]));
        warm(now, then, SAMPLE).print("warm, sample");
        cold(now, then, COLD).print("cold, sample");
        cold(now, then, INTERPRETED, "-Xint").print("interpreter only, sample");
        for (String workbook : Arrays.asList(arguments).subList(1, arguments.length)) {
            Path path = Path.of(workbook).toAbsolutePath();
            warm(now, then, path).print("warm, " + path.getFileName());
        }
    }

    private static Pairs warm(Build now, Build then, Path workbook) throws IOException {
        Pairs pairs = new Pairs();
        try (WarmProcess first = now.warm(workbook);
                WarmProcess second = then.warm(workbook)) {
            for (int i = 0; i < WARMING; i++) {
                first.run();
                second.run();
            }
            for (int i = 0; i < WARM; i++) {
                pairs.now().add(first.run());
                pairs.then().add(second.run());
            }
        }
        return pairs;
    }

    private static Pairs cold(Build now, Build then, int times, String... options)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("closewright");
        Pairs pairs = new Pairs();
        for (int i = 0; i < times; i++) {
            pairs.now().add(now.cold(SAMPLE, folder.resolve("now" + i), options));
            pairs.then().add(then.cold(SAMPLE, folder.resolve("then" + i), options));
        }
        WarmRuns.delete(folder);
        return pairs;
    }
}
