package closewright.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built command, run as a person runs it. */
record Command(int exitCode, String printed) {

    static Command closewright(String... arguments) throws IOException, InterruptedException {
        return run(List.of(Path.of("closewright").toAbsolutePath().toString()), arguments);
    }

    /** The jar itself, under settings of the Java machine. */
    static Command java(List<String> settings, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(settings);
        words.addAll(List.of("-jar", "target/closewright.jar"));
        return run(words, arguments);
    }

    private static Command run(List<String> program, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(program);
        words.addAll(List.of(arguments));
        Path printed = Files.createTempFile("closewright", ".txt");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the command hangs: " + words);
        }
        String text = Files.readString(printed, StandardCharsets.UTF_8);
        Files.delete(printed);
        return new Command(process.exitValue(), text);
    }
}
