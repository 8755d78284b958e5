package closewright.workbook.recognition.notation;

import closewright.workbook.sheet.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether texts are in a language that puts a point before thousands: a unit says it at once, of the words of
 * statements it takes two. Swiss francs are against it: Switzerland writes 1'234.50 in German and French too.
 */
public final class Continental {

    private static final Pattern UNIT = Pattern.compile(
            ".*(?:\\bteur\\b|\\bt€|\\bmio\\b|\\bmrd\\b|\\btsd\\b|\\btausend\\b"
                    + "|\\bmillionen\\b|\\ben milliers\\b|\\bmilliers d|\\bmigliaia\\b|\\bmiles de euros\\b|\\bduizend).*");
    private static final Pattern SWISS = Pattern.compile(".*(?:\\bchf\\b|\\bfranken\\b|\\bfrancs suisses\\b).*");
    private static final Set<String> WORDS = Set.of(
            ("umsatz umsatzerlöse erlöse ergebnis ergebnisse aufwand aufwendungen erträge gewinn verlust bilanz summe"
                            + " eigenkapital fremdkapital verbindlichkeiten rückstellungen forderungen vorräte"
                            + " anlagevermögen umlaufvermögen vermögenswerte abschreibungen steuern aktiva passiva konzern"
                            + " geschäftsjahr quartal materialaufwand personalaufwand jahresüberschuss zinsen"
                            + " affaires résultat bilan actif passif capitaux propres trésorerie dettes impôts bénéfice"
                            + " exercice amortissements créances"
                            + " ricavi costi utile perdita attivo passivo attività passività patrimonio debiti crediti imposte"
                            + " esercizio rimanenze ammortamenti"
                            + " ingresos gastos beneficio pérdida resultado activo pasivo activos pasivos deudas ventas"
                            + " ejercicio impuestos existencias efectivo"
                            + " omzet opbrengsten kosten winst verlies activa vermogen voorraden vorderingen schulden"
                            + " belastingen boekjaar afschrijvingen resultaat")
                    .split(" "));
    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

    private Continental() {}

    public static boolean speaks(List<String> texts) {
        List<String> lower = texts.stream()
                .map(text -> Text.plain(text).toLowerCase(Locale.ROOT))
                .toList();
        boolean swiss = lower.stream().anyMatch(text -> SWISS.matcher(text).matches());
        return !swiss && (lower.stream().anyMatch(text -> UNIT.matcher(text).matches()) || words(lower) > 1);
    }

    private static int words(List<String> texts) {
        return texts.stream()
                .flatMap(GAP::splitAsStream)
                .filter(WORDS::contains)
                .collect(Collectors.toSet())
                .size();
    }
}
