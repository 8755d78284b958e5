package closewright.workbook.recognition.notation;

import java.util.regex.Pattern;

/** Marks of footnotes behind a figure: 600 (a), 600*, 600¹, 600 [12], 600 1). They are no part of it. */
final class FootnoteMark {

    private static final Pattern MARKS =
            Pattern.compile("(?<=[\\d)%].{0,8})(?:\\s*(?:(?<=[\\d)%]|\\s)\\((?:[a-z]|[ivx]{1,4}|\\d{1,2})\\)"
                    + "|\\[\\w{1,2}]|[*†‡§#]{1,3}|\\s\\d\\)|\\s[a-z]\\)|[¹²³⁰-⁹ᵃ-ᵏ]{1,2}[⁾)]?)){1,2}$");

    private FootnoteMark() {}

    /** The text without its marks; one that is nothing but a number in parentheses keeps it. */
    static String removed(String text) {
        return MARKS.matcher(text).replaceFirst("").stripTrailing();
    }
}
