package closewright.cli;

import picocli.CommandLine.Option;

/** Every command tells how it is used. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean asked;
}
