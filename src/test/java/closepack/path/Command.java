package closepack.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built command, run as a person runs it. */
record Command(int exitCode, String printed) {

    static Command closepack(String... arguments) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(Path.of("closepack").toAbsolutePath().toString()));
        words.addAll(List.of(arguments));
        Path printed = Files.createTempFile("closepack", ".txt");
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
