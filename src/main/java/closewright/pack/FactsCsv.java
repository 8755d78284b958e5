package closewright.pack;

import closewright.statement.Fact;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVPrinter;

/** The facts as CSV, one line each, in the order of the workbook. */
public final class FactsCsv {

    static final List<String> HEADER = List.of("statement", "sheet", "cell", "label", "period", "scale", "value");

    private FactsCsv() {}

    /** Writes the file whole or not at all. */
    public static void write(Statements statements, Path target) throws IOException {
        Csv.write(target, HEADER, printer -> print(statements, printer, Csv::text));
    }

    /** Appends the same lines, with labels exactly as displayed, to an open writer, which stays open. */
    public static void print(Statements statements, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, Csv.FORMAT);
        printer.printRecord(HEADER);
        print(statements, printer, UnaryOperator.identity());
        printer.flush();
    }

    private static void print(Statements statements, CSVPrinter printer, UnaryOperator<String> texts)
            throws IOException {
        for (Statement statement : statements.all()) {
            for (Fact fact : statement.facts()) {
                print(statement, fact, printer, texts);
            }
        }
    }

    private static void print(Statement statement, Fact fact, CSVPrinter printer, UnaryOperator<String> texts)
            throws IOException {
        OptionalLong scale = fact.item().unit().scale();
        printer.printRecord(
                statement.kind().code(),
                texts.apply(statement.sheet()),
                fact.source().address(),
                texts.apply(fact.item().label()),
                fact.period().notation(),
                scale.isPresent() ? scale.getAsLong() : "",
                fact.value().toPlainString());
    }
}
