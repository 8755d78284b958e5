package closewright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/** A process with {@link WarmRuns}: makes a pack each time it is asked. */
record WarmProcess(Process process, BufferedReader in, Writer out) implements AutoCloseable {

    WarmProcess(Process process) {
        this(process, process.inputReader(), process.outputWriter());
    }

    /** CPU milliseconds of one more pack. */
    long run() throws IOException {
        out.write("run\n");
        out.flush();
        String answer = in.readLine();
        if (answer == null) {
            throw new IOException("the process that makes packs has ended");
        }
        return Long.parseLong(answer);
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
        process.destroy();
    }
}
