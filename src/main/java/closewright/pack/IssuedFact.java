package closewright.pack;

import closewright.period.Basis;
import closewright.period.Period;
import closewright.statement.Concept;
import closewright.statement.CurrencyCode;
import closewright.statement.InputException;
import closewright.statement.SourceCell;
import closewright.statement.Statement;
import closewright.statement.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a list of facts.
 *
 * @param row counted from 1, the header among them
 * @param unit an amount where the list is one of an earlier version, which does not tell
 */
record IssuedFact(
        long row,
        Statement.Kind statement,
        SourceCell cell,
        String label,
        Period period,
        BigDecimal value,
        Unit unit,
        Optional<Concept> concept) {

    /** Scales are tens multiplied: ones, thousands, lakh, millions, crore. */
    private static final Pattern SCALE = Pattern.compile("10{0,12}");

    /** @throws InputException when the row is no fact: the row, the column and what stands there */
    static IssuedFact read(String file, CSVRecord record) throws InputException {
        Row row = new Row(file, record);
        return new IssuedFact(
                row.number(),
                row.read("statement", Statement.Kind::ofCode, "is no statement"),
                row.read("cell", cell -> SourceCell.parse(Csv.plain(row.text("sheet")), cell), "is no cell"),
                Csv.plain(row.text("label")),
                period(row),
                row.read("value", IssuedFact::figure, "is no figure"),
                unit(row),
                row.find("concept", Concept::named, "is no concept"));
    }

    private static Period period(Row row) throws InputException {
        Period period = row.read("period", Period::parse, "is no period");
        Optional<String> basis = row.find("basis", Optional::of, "is no basis");
        return basis.isPresent() ? period.on(new Basis(basis.get(), period.estimate())) : period;
    }

    private static Unit unit(Row row) throws InputException {
        Optional<Long> scale = row.find("scale", IssuedFact::scale, "is no scale (1, 1000, 1000000)");
        return new Unit(
                row.find("unit", Unit.Kind::ofCode, "is no unit").orElse(Unit.Kind.AMOUNT),
                scale.isPresent() ? OptionalLong.of(scale.get()) : OptionalLong.empty(),
                row.find("currency", CurrencyCode::of, "is no code of a currency")
                        .map(CurrencyCode::code));
    }

    private static Optional<Long> scale(String text) {
        return Optional.of(text).filter(SCALE.asMatchPredicate()).map(Long::valueOf);
    }

    private static Optional<BigDecimal> figure(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    static InputException unfit(String file, String place, String what) {
        return new InputException(file + ", " + place + ": " + what
                + "; give the facts.csv of an earlier run as it was written, or the workbook itself");
    }

    /** A row's words by column; one that the list lacks is blank. */
    private record Row(String file, CSVRecord cells) {

        long number() {
            return cells.getRecordNumber() + 1;
        }

        String text(String column) {
            return cells.isSet(column) ? cells.get(column) : "";
        }

        <T> T read(String column, Function<String, Optional<T>> reader, String fault) throws InputException {
            return reader.apply(text(column)).orElseThrow(() -> unfit(column, fault));
        }

        /** Empty where the cell is blank. */
        <T> Optional<T> find(String column, Function<String, Optional<T>> reader, String fault) throws InputException {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(read(column, reader, fault));
        }

        private InputException unfit(String column, String fault) {
            return IssuedFact.unfit(
                    file, "row " + number() + ", column " + column, "\"" + text(column) + "\" " + fault);
        }
    }
}
