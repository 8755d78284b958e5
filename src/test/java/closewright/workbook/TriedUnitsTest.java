package closewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import closewright.statement.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class TriedUnitsTest {
    @Test
    void units() throws Exception {
        int right = 0, asked = 0, wrong = 0, currency = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/closewright/units-tried.txt"))) {
            String[] p = line.split(" \\| ");
            Book book = Book.named("Sheet1").row("Statement of income").row(p[0]).row("", 2010, 2009)
                    .row("Net sales", 900, 800).row("Cost of sales", 500, 400).row("Gross profit", 400, 400).row("Net income", 200, 300);
            Statements s = book.read();
            Unit unit = s.items().stream().filter(i -> i.label().equals("Net sales")).findFirst().get().unit();
            String scale = unit.scale().isPresent() ? "" + unit.scale().getAsLong() : "-";
            String cur = unit.currency().map(c -> CurrencyCode.of(c).map(CurrencyCode::code).orElse(c)).orElse("-");
            String out;
            if (scale.equals(p[1]) && cur.equals(p[2])) { right++; out = "right"; }
            else if (scale.equals("-")) { asked++; out = "asked"; }
            else if (scale.equals(p[1]) && cur.equals("-")) { currency++; out = "no currency"; }
            else { wrong++; out = "WRONG"; }
            if (!out.equals("right")) System.out.println("UNIT " + out + ": " + line + " -> " + scale + " " + cur);
        }
        System.out.println("UNITS right " + right + " no currency " + currency + " asked " + asked + " wrong " + wrong);
    }

    @Test
    void figures() throws Exception {
        int right = 0, asked = 0, wrong = 0, silent = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/closewright/figures-tried.txt"))) {
            String[] p = line.split(" \\| ");
            Book book = Book.named("Sheet1").row("Statement of income").row("in thousands").row("", 2010, 2009)
                    .row("Net sales", 900, 800).row("Other revenue", p[0], 400).row("Gross profit", 400, 400).row("Net income", 200, 300);
            Statements s = book.read();
            String got = s.all().stream().flatMap(x -> x.facts().stream()).filter(f -> f.source().address().equals("B5"))
                    .map(f -> f.value().multiply(java.math.BigDecimal.valueOf(f.item().unit().scale().orElse(1))).movePointLeft(3).stripTrailingZeros().toPlainString()).findFirst().orElse("?");
            boolean said = s.findings().stream().anyMatch(f -> f.toString().contains("B5"));
            String out = got.equals(p[1]) && (!got.equals("?") || said) ? "right" : got.equals("?") ? (said ? "asked" : "silently left out") : "WRONG";
            if (out.equals("right")) right++; else if (out.equals("asked")) asked++; else if (out.equals("WRONG")) wrong++; else silent++;
            if (!out.equals("right")) System.out.println("FIGURE " + out + ": " + line + " -> " + got);
        }
        System.out.println("FIGURES right " + right + " asked " + asked + " silently left out " + silent + " wrong " + wrong);
    }
}
