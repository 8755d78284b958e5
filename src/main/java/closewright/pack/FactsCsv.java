package closewright.pack;

import closewright.statement.Concept;
import closewright.statement.CurrencyCode;
import closewright.statement.Fact;
import closewright.statement.LineItem;
import closewright.statement.Statement;
import closewright.statement.Statements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;

/** The facts as CSV, one line each, in the order of the workbook. */
public final class FactsCsv {

    /** What every list of facts has; those of earlier versions have nothing else. */
    static final List<String> NEEDED = List.of("statement", "sheet", "cell", "label", "period", "scale", "value");

    /** What says more of the line: the kind of its unit, the ISO code of its currency, its concept, and its basis. */
    private static final List<String> MORE = List.of("unit", "currency", "concept", "basis");

    private static final List<String> HEADER =
            Stream.of(NEEDED, MORE).flatMap(List::stream).toList();

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
        LineItem line = fact.item();
        OptionalLong scale = line.unit().scale();
        printer.printRecord(
                statement.kind().code(),
                texts.apply(statement.sheet()),
                fact.source().address(),
                texts.apply(line.label()),
                fact.period().notation(),
                scale.isPresent() ? scale.getAsLong() : "",
                fact.value().toPlainString(),
                line.unit().kind().code(),
                line.unit()
                        .currency()
                        .flatMap(CurrencyCode::of)
                        .map(CurrencyCode::code)
                        .orElse(""),
                line.concept().map(Concept::toString).orElse(""),
                fact.period().basis().name());
    }
}
