package closewright.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A build of Closewright, started as processes of its own. */
record Build(Path target) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int MILLIS_PER_TICK = 10;
    private static final int USER_OF_CHILDREN = 13;
    private static final int SYSTEM_OF_CHILDREN = 14;

    Build {
        if (!Files.exists(target.resolve("closewright.jar"))) {
            throw new IllegalArgumentException(target + " holds no closewright.jar; build it with mvn package");
        }
        target = target.toAbsolutePath();
    }

    /** CPU milliseconds of one whole process that makes one pack. */
    long cold(Path workbook, Path output, String... options) throws IOException, InterruptedException {
        List<String> line = java(options);
        line.addAll(List.of("-jar", jar(), "run", workbook.toString(), "-o", output.toString()));
        long before = ofChildren();
        new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return ofChildren() - before;
    }

    /** A process of this build that makes packs of one workbook, as often as it is asked to. */
    WarmProcess warm(Path workbook) throws IOException {
        List<String> line = java();
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        line.addAll(List.of("-cp", jar() + File.pathSeparator + tests));
        line.addAll(List.of(WarmRuns.class.getName(), workbook.toString()));
        return new WarmProcess(new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private String jar() {
        return target.resolve("closewright.jar").toString();
    }

    /** Java with the options of the launcher. */
    private static List<String> java(String... more) throws IOException {
        List<String> line = new ArrayList<>(List.of(JAVA));
        Files.readAllLines(Path.of("closewright")).stream()
                .filter(command -> command.startsWith("exec java "))
                .flatMap(command -> Arrays.stream(command.split(" ", -1)))
                .filter(word -> word.startsWith("-X") || word.startsWith("-Djava."))
                .forEach(line::add);
        line.addAll(List.of(more));
        return line;
    }

    /** CPU time of all processes that this one started and that have ended. */
    private static long ofChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_OF_CHILDREN]) + Long.parseLong(fields[SYSTEM_OF_CHILDREN]))
                * MILLIS_PER_TICK;
    }
}
