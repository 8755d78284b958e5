package closewright.cli;

import closewright.calculation.checks.PriorPeriods;
import closewright.pack.PackMaker;
import closewright.statement.Finding;
import closewright.statement.SheetCoverage;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a controller wants to know of a run: what was read, which checks do not foot, where the files are. */
final class Summary {

    private static final int MOST = 12;
    private static final int MOST_SHEETS = 6;

    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    void print(Path workbook, PackMaker.Pack pack) {
        out.println(workbook.getFileName());
        line("Read", read(pack));
        unread(pack.statements().sheets());
        prior(pack).ifPresent(text -> line("Prior", text));
        line("Tables", tables(pack));
        line("Checks", pack.report().checkSentence());
        list(CheckLines.notExact(pack.report()));
        pack.report().review().checklist().ifPresent(list -> line("Close", list.overall() + ": " + list.sentence()));
        list(pack.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.WARNING)
                .map(finding -> "look at " + finding)
                .toList());
        files(pack.outputs().files());
    }

    private void unread(List<SheetCoverage> sheets) {
        List<SheetCoverage> not = sheets.stream()
                .filter(sheet -> sheet.isVisible() && !sheet.unread().isEmpty())
                .toList();
        String word = "Unread";
        for (SheetCoverage sheet : not.subList(0, Math.min(not.size(), MOST_SHEETS))) {
            line(word, sheet.sheet() + ": " + String.join("; ", sheet.unread()));
            word = "";
        }
        if (not.size() > MOST_SHEETS) {
            line("", "… and parts of " + (not.size() - MOST_SHEETS) + " more sheets, told in CW About");
        }
    }

    private void line(String word, String text) {
        out.printf("  %-8s %s%n", word, text);
    }

    private void list(List<String> lines) {
        lines.stream().limit(MOST).forEach(text -> line("", text));
        if (lines.size() > MOST) {
            line("", "… and " + (lines.size() - MOST) + " more; all are in the checks and findings of the pack");
        }
    }

    private static String read(PackMaker.Pack pack) {
        List<Statement> statements = pack.statements().all();
        String sheets =
                statements.stream().map(Statement::sheet).distinct().limit(MOST).collect(Collectors.joining(", "));
        return sheets.isEmpty() ? "no figures" : pack.statements().facts().size() + " figures on " + sheets;
    }

    private static Optional<String> prior(PackMaker.Pack pack) {
        List<PriorPeriods.Issued> issued = pack.prior().issued();
        String files =
                pack.prior().sources().stream().map(Statements.Source::name).collect(Collectors.joining(", "));
        return files.isEmpty() ? Optional.empty() : Optional.of(issued.size() + " figures as issued in " + files);
    }

    private static String tables(PackMaker.Pack pack) {
        String by = pack.definition()
                .map(file -> "as defined in " + file.getFileName())
                .orElse("as standard; a definition beside the workbook can say more");
        return pack.report().tables().size() + ", " + by;
    }

    private void files(List<Path> files) {
        line("Written", near(files.get(0)));
        files.stream().skip(1).forEach(file -> line("", near(file)));
    }

    /** The path from where the user stands, where the file is below. */
    private static String near(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
    }
}
