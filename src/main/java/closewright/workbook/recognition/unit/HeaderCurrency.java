package closewright.workbook.recognition.unit;

import closewright.workbook.recognition.notation.Currencies;
import closewright.workbook.sheet.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The currency that a column's header names: "June 30, 2024 US$". */
public final class HeaderCurrency {

    private HeaderCurrency() {}

    /** Its sign or code, in upper case; empty where the texts name none. */
    public static Optional<String> of(List<String> captions) {
        return captions.stream()
                .map(text -> Currencies.mark(Text.halfWidth(Text.plain(text))))
                .flatMap(marked -> marked.first().stream())
                .map(sign -> sign.toUpperCase(Locale.ROOT))
                .findFirst();
    }
}
