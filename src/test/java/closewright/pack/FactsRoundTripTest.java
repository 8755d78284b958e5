package closewright.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import closewright.statement.Fact;
import closewright.statement.InputException;
import closewright.statement.Invented;
import closewright.statement.LineItem;
import closewright.statement.Statements;
import closewright.statement.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of facts says what an earlier run read, and comes back as that. */
class FactsRoundTripTest {

    private static final String HEADER = "statement,sheet,cell,label,period,scale,value";

    @TempDir
    private Path folder;

    @Test
    void everyFactComesBackWithItsUnitAndItsConcept() throws Exception {
        Statements sample =
                Close.read(Path.of("workbooks", "internap-2q10.xlsx")).statements();
        Path written = folder.resolve("q-facts.csv");
        FactsCsv.write(sample, written);
        assertThat(told(IssuedFacts.read(written))).isEqualTo(told(sample));
    }

    @Test
    void earningsPerShareAreNoAmount() throws Exception {
        Statements read = read(
                HEADER + ",unit,currency,concept,basis",
                "IS,Ops,B3,Net loss,2010-06-30/P3M,1000,-1506,amount,USD,net-income,",
                "IS,Ops,B4,Net loss per share,2010-06-30/P3M,1,-0.03,per-share,USD,eps-basic,");
        assertThat(read.items())
                .extracting(LineItem::unit)
                .containsExactly(
                        Invented.unit(Unit.Kind.AMOUNT, 1000, "USD"), Invented.unit(Unit.Kind.PER_SHARE, 1, "USD"));
        assertThat(told(read)).anyMatch(line -> line.endsWith(" eps-basic"));
    }

    @Test
    void aListOfAnEarlierVersionIsReadToo() throws Exception {
        assertThat(read(HEADER, "IS,Ops,B3,Revenue,2010-06-30/P3M,1000,62125").items())
                .extracting(LineItem::unit)
                .containsExactly(Unit.of(Unit.Kind.AMOUNT, 1000));
    }

    @Test
    void aLineHasTheDecimalsOfItsFinestFigure() throws Exception {
        assertThat(read(HEADER, "IS,Ops,B3,Rent,2010-06-30/P3M,1,7", "IS,Ops,C3,Rent,2009-06-30/P3M,1,7.25")
                        .items())
                .extracting(LineItem::decimals)
                .containsExactly(2);
    }

    @Test
    void blocksSideBySideKeepTheirUnits() throws Exception {
        Statements read = read(
                HEADER + ",unit,currency,concept,basis",
                "IS,Ops,B3,Revenue,2010-06-30/P3M,1000,62125,amount,,revenue,",
                "IS,Ops,F3,Revenue,2010-06-30/P3M,1000000,62,amount,,,");
        assertThat(read.facts())
                .extracting(fact ->
                        fact.value() + " times " + fact.item().unit().scale().orElseThrow())
                .containsExactly("62125 times 1000", "62 times 1000000");
        assertThat(read.items()).extracting(LineItem::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrongIsBlamedByRowAndColumn() {
        assertFault(
                "IS,S,B3,Rent,2010-06-30/P3M,thousand,7,,,,",
                "column scale: \"thousand\" is no scale (1, 1000, 1000000)");
        assertFault("IS,S,B3,Rent,2010-06-30/P3M,0,7,,,,", "column scale: \"0\" is no scale (1, 1000, 1000000)");
        assertFault("IS,S,B3,Rent,2010-06-30/P3M,7,7,,,,", "column scale: \"7\" is no scale (1, 1000, 1000000)");
        assertFault("IS,S,B3,Rent,2010-06-30/P3M,1,seven,,,,", "column value: \"seven\" is no figure");
        assertFault("IS,S,B3,Rent,June,1,7,,,,", "column period: \"June\" is no period");
        assertFault("IS,S,3,Rent,2010-06-30/P3M,1,7,,,,", "column cell: \"3\" is no cell");
        assertFault("PL,S,B3,Rent,2010-06-30/P3M,1,7,,,,", "column statement: \"PL\" is no statement");
        assertFault("IS,S,B3,Rent,2010-06-30/P3M,1,7,money,,,", "column unit: \"money\" is no unit");
        assertFault("IS,S,B3,Rent,2010-06-30/P3M,1,7,amount,$,,", "column currency: \"$\" is no code of a currency");
        assertFault("IS,S,B3,Rent,2010-06-30/P3M,1,7,amount,,revenu,", "column concept: \"revenu\" is no concept");
        assertFault("IS,S,B3,Rent", "column period: \"\" is no period");
    }

    private void assertFault(String row, String fault) {
        assertThatThrownBy(() -> read(
                        HEADER + ",unit,currency,concept,basis", "IS,S,B2,Revenue,2010-06-30/P3M,1,7,amount,,,", row))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("facts.csv, row 3, " + fault + "; give the facts.csv of an earlier run");
    }

    private Statements read(String... lines) throws Exception {
        return IssuedFacts.read(Files.writeString(folder.resolve("facts.csv"), String.join("\n", lines) + "\n"));
    }

    /** Each fact as the list has it; the sample shows no currency that is surely one. */
    private static List<String> told(Statements statements) {
        return statements.facts().stream().map(FactsRoundTripTest::told).toList();
    }

    private static String told(Fact fact) {
        LineItem line = fact.item();
        return String.join(
                " ",
                fact.source().toString(),
                line.label(),
                fact.period().toString(),
                fact.value().toPlainString(),
                line.unit().kind().toString(),
                line.unit().scale().toString(),
                line.concept().map(Object::toString).orElse("-"));
    }
}
